//! The desktop program: one window, one command, no rule of the domain.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod cover;
#[cfg(target_os = "linux")]
mod desktop;
#[cfg(target_os = "linux")]
mod keys;
mod places;
mod rpc;
mod window;

use std::process::ExitCode;
use std::sync::Arc;

use preamble_api::{App, SystemClock};
use tauri::RunEvent;

/// Memory is overwritten when it is given back, so that what a person wrote is not left in it after the lock.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> ExitCode {
    keep_no_dump();
    let Some(folder) = places::data_folder() else {
        eprintln!("preamble: this computer names no folder for program data");
        return ExitCode::FAILURE;
    };
    let app = Arc::new(App::new(&folder, places::home(), places::languages(), Box::new(SystemClock)));
    // What a crash left of the last web view.
    places::clear_scratch();
    // Courses are compiled while the window is being made.
    let early = Arc::clone(&app);
    std::thread::spawn(move || {
        early.courses();
    });
    let run = tauri::Builder::default()
        .manage(app)
        .invoke_handler(tauri::generate_handler![rpc::rpc])
        .setup(|app| Ok(window::open(app)?))
        .build(tauri::generate_context!());
    match run {
        Ok(app) => {
            app.run(|_, event| {
                if matches!(event, RunEvent::Exit) {
                    places::clear_scratch();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("preamble: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A crash must not write what is in memory to the disk. The web view's processes inherit it.
fn keep_no_dump() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Lowering a limit is always allowed.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
}
