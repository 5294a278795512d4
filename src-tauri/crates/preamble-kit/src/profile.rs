//! `preamble-kit profile check|backup|restore`: for trainers who look after the open profiles of a laptop. Protected ones open only in the app.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use preamble_api::wire::error::WireError;
use preamble_api::{App, Envelope, SystemClock};
use preamble_locales::Messages;
use serde_json::{Value, json};

use crate::output;

/// Arguments of `profile`; their help stands in `locales/*/kit.ftl`.
#[derive(Args)]
pub struct Profile {
    #[arg(value_enum)]
    action: Action,
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Absent: all open profiles.
    #[arg(long)]
    name: Option<String>,
    /// Where backups lie, or one of them.
    #[arg(long, value_name = "PATH", required_if_eq_any([("action", "backup"), ("action", "restore")]))]
    file: Option<PathBuf>,
    #[arg(long)]
    private: bool,
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Action {
    Check,
    Backup,
    Restore,
}

/// What was done with one profile.
struct Done {
    name: String,
    answer: Result<Value, WireError>,
}

impl Profile {
    /// Exit 0: done, and everything is whole; 1: something is hurt or refused; 2: there is no such profile.
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let app = App::new(&self.data, None, vec![messages.tag().to_owned()], Box::new(SystemClock));
        let done = match self.action {
            Action::Restore => vec![self.restore(&app)],
            Action::Check | Action::Backup => self.each(&app),
        };
        if done.is_empty() {
            return output::unreadable(messages, &self.data, messages.format_plain("kit-profile-none", &[]));
        }
        let mut whole = true;
        for done in &done {
            whole &= match &done.answer {
                Ok(answer) => answer["sound"] != false,
                Err(_) => false,
            };
            if self.json {
                let answer = match &done.answer {
                    Ok(answer) => answer.clone(),
                    Err(error) => json!({ "error": error.code }),
                };
                println!("{}", json!({ "name": done.name, "answer": answer }));
            } else {
                println!("{}: {}", done.name, self.words(&done.answer, messages));
            }
        }
        ExitCode::from(if whole { 0 } else { output::FOUND })
    }

    fn words(&self, answer: &Result<Value, WireError>, messages: &Messages) -> String {
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) => {
                let args: Vec<_> =
                    error.args.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
                return messages.format_plain(&error.code, &args);
            }
        };
        let number = |key: &str| answer[key].as_i64().unwrap_or(0).into();
        let text = |key: &str| answer[key].as_str().unwrap_or_default().into();
        match self.action {
            Action::Backup => messages.format_plain("backup-saved", &[("path", text("path"))]),
            Action::Restore => {
                messages.format_plain("backup-restored", &[("name", text("name")), ("added", number("added"))])
            }
            Action::Check => {
                let key = if answer["sound"] == true { "kit-profile-whole" } else { "kit-profile-hurt" };
                let args = [
                    ("answers", number("answers")),
                    ("notes", number("notes")),
                    ("copies", number("copies")),
                    ("hurt", number("hurt_copies")),
                    ("newest", text("newest")),
                ];
                messages.format_plain(key, &args)
            }
        }
    }

    /// Opens the profiles one after the other. One with pictures opens only in the app, and says so.
    fn each(&self, app: &App) -> Vec<Done> {
        let listed = call(app, "profile.list", json!({}));
        let profiles = listed.ok().and_then(|list| list["profiles"].as_array().cloned()).unwrap_or_default();
        let wanted = profiles.into_iter().filter(|entry| self.name.as_ref().is_none_or(|name| entry["name"] == *name));
        wanted
            .map(|entry| {
                let opened = call(app, "profile.open", json!({ "id": entry["id"], "pictures": null }));
                let answer = opened.and_then(|_| match (self.action, &self.file) {
                    (Action::Backup, Some(folder)) => {
                        call(app, "backup.save", json!({ "folder": folder, "private": self.private }))
                    }
                    _ => call(app, "backup.check", json!({})),
                });
                let _ = call(app, "profile.close", json!({}));
                Done { name: entry["name"].as_str().unwrap_or_default().to_owned(), answer }
            })
            .collect()
    }

    /// Into the profile of the same person, or as a new one.
    fn restore(&self, app: &App) -> Done {
        let request = json!({ "path": self.file });
        let answer = call(app, "backup.inspect", request.clone()).and_then(|found| {
            if found["target"] == "other-profile" {
                let listed = call(app, "profile.list", json!({}))?;
                let mine =
                    listed["profiles"].as_array().into_iter().flatten().find(|entry| entry["name"] == found["name"]);
                call(app, "profile.open", json!({ "id": mine.map(|entry| &entry["id"]), "pictures": null }))?;
            }
            call(app, "backup.restore", request)
        });
        let _ = call(app, "profile.close", json!({}));
        let name = answer.as_ref().ok().and_then(|answer| answer["name"].as_str()).unwrap_or_default().to_owned();
        Done { name, answer }
    }
}

fn call(app: &App, name: &str, request: Value) -> Result<Value, WireError> {
    match app.call(name, request) {
        Envelope::Done { answer, .. } => Ok(answer),
        Envelope::Failed { error } => Err(error),
    }
}
