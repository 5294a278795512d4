//! A Tauri window with nothing in it but a page of paper colour and a dark square.

use std::process::ExitCode;

fn main() -> ExitCode {
    match tauri::Builder::default().run(tauri::generate_context!()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("blank-window: {error}");
            ExitCode::FAILURE
        }
    }
}
