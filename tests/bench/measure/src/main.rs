//! `measure SUBJECT FOLDER [NUMBER]`: one subject of `cargo xtask bench`, product and bare floor side by side, as JSON.
//!
//! FOLDER is an empty folder of its own; for `courses` it is the folder of the courses.

mod answers;
mod bare_page;
mod certificate;
mod courses;
mod lesson;
mod paper;
mod profile;
mod protected;
mod search;
mod times;

use std::path::Path;
use std::process::ExitCode;

/// Anything that goes wrong ends the measurement; its text is all that counts.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [subject, folder, rest @ ..] = arguments.as_slice() else {
        eprintln!("usage: measure SUBJECT FOLDER [NUMBER]");
        return ExitCode::from(2);
    };
    let folder = Path::new(folder);
    let number = rest.first().and_then(|text| text.parse().ok());
    let measured = match subject.as_str() {
        "answers" => answers::beside_bare(folder, number.unwrap_or(300)),
        "writes" => answers::alone(folder, number.unwrap_or(100)),
        "lesson" => lesson::run(folder, number.unwrap_or(30)),
        "profile" => profile::run(folder, number.unwrap_or(9)),
        "protected" => protected::run(folder, number.unwrap_or(9)),
        "certificate" => certificate::run(number.unwrap_or(200)),
        "paper" => paper::run(number.unwrap_or(5)),
        "search" => search::run(folder, number.unwrap_or(100)),
        "courses" => courses::run(folder, number.unwrap_or(15)),
        other => Err(format!("there is no subject {other}").into()),
    };
    match measured {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("measure {subject}: {error}");
            ExitCode::FAILURE
        }
    }
}
