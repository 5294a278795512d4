//! `preamble-kit certificate verify FILE`: checks a certificate's PDF, its JSON or the text of its QR code, offline.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use preamble_core::certificate::{
    self, CertificateError, Contents, Issuer, LARGEST_FILE, Level, Problem, StubVerdict, Verdict,
};
use preamble_locales::{Messages, Value};
use serde_json::json;

use crate::output;

/// Arguments of `certificate`; their help stands in `locales/*/kit.ftl`.
#[derive(Args)]
pub struct Certificate {
    #[arg(value_enum)]
    action: Action,
    file: PathBuf,
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Action {
    Verify,
}

/// What was checked, with its answer.
enum Answer {
    Whole(Verdict),
    Stub(StubVerdict),
}

impl Certificate {
    /// Exit 0: intact; 1: altered or not in our form; 2: not readable as a certificate.
    pub fn run(&self, messages: &Messages) -> ExitCode {
        let Action::Verify = self.action;
        let bytes = match read(&self.file) {
            Ok(bytes) => bytes,
            Err(error) => return self.unopened(messages, &error),
        };
        let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
        match check(&bytes) {
            Ok(Answer::Whole(verdict)) => {
                self.say(&lines(&verdict, today, messages), &verdict_json(&verdict, today));
                exit(verdict.intact)
            }
            Ok(Answer::Stub(verdict)) => {
                self.say(&stub_lines(&verdict, today, messages), &stub_json(&verdict, today));
                exit(verdict.intact)
            }
            Err(error) => self.unreadable(messages, &error),
        }
    }

    fn say(&self, lines: &[String], json: &serde_json::Value) {
        if self.json {
            println!("{json}");
        } else {
            println!("{}", lines.join("\n"));
        }
    }

    fn file_name(&self) -> String {
        self.file.display().to_string()
    }

    fn unopened(&self, messages: &Messages, error: &io::Error) -> ExitCode {
        let args = [("file", self.file_name().into()), ("reason", error.to_string().into())];
        if self.json {
            println!("{}", json!({ "intact": false, "unreadable": "file" }));
        }
        eprintln!("{}", messages.format_plain("certificate-unreadable-file", &args));
        ExitCode::from(output::UNREADABLE)
    }

    fn unreadable(&self, messages: &Messages, error: &CertificateError) -> ExitCode {
        let mut args: Vec<(&str, Value)> = vec![("file", self.file_name().into())];
        let key = match error {
            CertificateError::DamagedPdf => "certificate-unreadable-pdf",
            CertificateError::DamagedJson { line } => {
                args.push(("line", (*line).into()));
                "certificate-unreadable-json"
            }
            CertificateError::DamagedStub => "certificate-unreadable-stub",
            CertificateError::NoAttachment => "certificate-unreadable-empty",
            CertificateError::SeveralAttachments(count) => {
                args.push(("count", (*count).into()));
                "certificate-unreadable-several"
            }
            CertificateError::TooLarge(_) => "certificate-unreadable-large",
            CertificateError::Canonical(_) => "certificate-unreadable-internal",
            // The rest concerns issuing only.
            _ => "certificate-unreadable-other",
        };
        if self.json {
            println!("{}", json!({ "intact": false, "unreadable": error.code() }));
        }
        eprintln!("{}", messages.format_plain(key, &args));
        ExitCode::from(output::UNREADABLE)
    }
}

/// Reads no more than a certificate can have.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LARGEST_FILE as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A file is a PDF or JSON; short text may be what a scanner read from the QR code.
fn check(bytes: &[u8]) -> Result<Answer, CertificateError> {
    match (certificate::verify(bytes), str::from_utf8(bytes)) {
        (Err(CertificateError::NotACertificate), Ok(text)) => certificate::verify_stub(text).map(Answer::Stub),
        (verdict, _) => verdict.map(Answer::Whole),
    }
}

fn exit(intact: bool) -> ExitCode {
    ExitCode::from(if intact { 0 } else { output::FOUND })
}

/// The values that a whole certificate and a stub share.
struct Summary<'a> {
    name: Option<&'a str>,
    title: &'a str,
    level: Level,
    issued_on: Date,
    issuer: &'a Issuer,
    id: String,
}

impl<'a> From<&'a Contents> for Summary<'a> {
    fn from(contents: &'a Contents) -> Self {
        let Contents { name, title, level, issued_on, issuer, id, .. } = contents;
        Self { name: name.as_deref(), title, level: *level, issued_on: *issued_on, issuer, id: id.to_string() }
    }
}

impl<'a> From<&'a certificate::Stub> for Summary<'a> {
    fn from(stub: &'a certificate::Stub) -> Self {
        let certificate::Stub { name, title, level, issued_on, issuer, id, .. } = stub;
        Self { name: name.as_deref(), title, level: *level, issued_on: *issued_on, issuer, id: id.to_string() }
    }
}

fn lines(verdict: &Verdict, today: Date, messages: &Messages) -> Vec<String> {
    let mut lines = head(verdict.problem, messages);
    if let Some(contents) = &verdict.contents {
        lines.extend(summary(&contents.into(), today, messages));
    }
    if verdict.intact {
        lines.push(messages.format_plain("certificate-issuer-note", &[]));
        if verdict.from_pdf {
            lines.push(messages.format_plain("certificate-page-note", &[]));
        }
    }
    lines
}

fn stub_lines(verdict: &StubVerdict, today: Date, messages: &Messages) -> Vec<String> {
    let mut lines = head((!verdict.intact).then_some(Problem::Altered), messages);
    lines.extend(summary(&(&verdict.stub).into(), today, messages));
    if verdict.intact {
        lines.push(messages.format_plain("certificate-issuer-note", &[]));
        lines.push(messages.format_plain("certificate-page-note", &[]));
    }
    lines
}

fn head(problem: Option<Problem>, messages: &Messages) -> Vec<String> {
    let say = |key: &str| messages.format_plain(key, &[]);
    match problem {
        None => vec![say("certificate-intact")],
        Some(Problem::Form) => vec![say("certificate-form")],
        Some(Problem::Altered) => vec![say("certificate-altered"), say("certificate-contents-claimed")],
    }
}

fn summary(summary: &Summary<'_>, today: Date, messages: &Messages) -> Vec<String> {
    let say = |key: &str, variable: &str, value: &str| messages.format_plain(key, &[(variable, value.into())]);
    let mut lines = vec![
        summary.name.map_or_else(
            || messages.format_plain("certificate-line-no-name", &[]),
            |name| say("certificate-line-name", "name", name),
        ),
        say("certificate-line-title", "title", summary.title),
        say("certificate-line-level", "level", &certificate::level_in_words(messages, summary.level)),
        say("certificate-line-date", "date", &certificate::date_in_words(messages, summary.issued_on)),
        say("certificate-line-key", "key", &summary.issuer.fingerprint),
    ];
    if let Some(name) = &summary.issuer.name {
        lines.push(say("certificate-line-issuer", "name", name));
    }
    lines.push(say("certificate-line-id", "id", &summary.id));
    if summary.issued_on > today {
        lines.push(messages.format_plain("certificate-future", &[]));
    }
    lines
}

fn verdict_json(verdict: &Verdict, today: Date) -> serde_json::Value {
    let mut out = verdict.contents.as_ref().map_or_else(
        || json!({}),
        |contents| {
            let mut out = summary_json(&contents.into(), today);
            out["language"] = json!(contents.language);
            out["lessons"] = json!(contents.lessons);
            out["minutes"] = json!(contents.minutes);
            out["course"] =
                json!(contents.course.as_ref().map(|course| json!({ "id": course.id, "version": course.version })));
            out
        },
    );
    out["intact"] = json!(verdict.intact);
    out["problem"] = json!(verdict.problem.map(Problem::code));
    out["from"] = json!(if verdict.from_pdf { "pdf" } else { "json" });
    out
}

fn stub_json(verdict: &StubVerdict, today: Date) -> serde_json::Value {
    let mut out = summary_json(&(&verdict.stub).into(), today);
    out["intact"] = json!(verdict.intact);
    out["problem"] = json!((!verdict.intact).then_some(Problem::Altered.code()));
    out["from"] = json!("qr");
    out
}

fn summary_json(summary: &Summary<'_>, today: Date) -> serde_json::Value {
    json!({
        "id": summary.id,
        "name": summary.name,
        "title": summary.title,
        "level": summary.level.code(),
        "issued_on": summary.issued_on.to_string(),
        "future": summary.issued_on > today,
        "issuer": {
            "did": summary.issuer.did,
            "fingerprint": summary.issuer.fingerprint,
            "name": summary.issuer.name,
        },
    })
}
