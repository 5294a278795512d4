//! The recorder: what a process did to its files, call by call, read from strace. Nothing of the program has to know of it.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// Everything that changes a file, a name or what is on the disk for good.
const CALLS: &str = "open,openat,creat,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,rename,renameat,renameat2,\
unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,symlink,symlinkat,copy_file_range,sendfile,fsync,fdatasync,sync_file_range,msync,\
sync,syncfs,lseek";

/// One change, with paths from the recorded folder.
#[derive(Debug, Clone)]
pub enum Call {
    MakeFolder(String),
    Create(String),
    Rename(String, String),
    Remove(String),
    Write(String, u64, Vec<u8>),
    Cut(String, u64),
    /// Of a file or of a folder.
    Sync(String),
    /// A line that the subject said.
    Said(String),
}

/// Starts this program's subject under strace, waits for it, and gives what it did below `root`.
pub fn record(root: &Path, arguments: &[&str]) -> Result<Vec<Call>, String> {
    let trace = tempfile::NamedTempFile::new_in(crate::person::memory()).map_err(|error| error.to_string())?;
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let ended = Command::new("strace")
        .args(["-f", "-y", "-xx", "-s", "8000000", "-e", &format!("trace={CALLS}"), "-o"])
        .arg(trace.path())
        .arg(program)
        .args(arguments)
        .stdout(Stdio::piped())
        .output()
        .map_err(|error| format!("strace: {error}"))?;
    if !ended.status.success() {
        return Err(format!("the subject ended with {}: {}", ended.status, String::from_utf8_lossy(&ended.stdout)));
    }
    read(trace.path(), root)
}

struct Reader<'a> {
    root: &'a str,
    calls: Vec<Call>,
    /// Where the next plain write of a handle goes.
    places: HashMap<(String, String), u64>,
}

fn read(trace: &Path, root: &Path) -> Result<Vec<Call>, String> {
    let root = root.to_str().ok_or("the folder's name is no UTF-8")?;
    let mut reader = Reader { root, calls: Vec::new(), places: HashMap::new() };
    let file = BufReader::new(File::open(trace).map_err(|error| error.to_string())?);
    let mut begun: HashMap<String, String> = HashMap::new();
    for line in file.lines() {
        let line = line.map_err(|error| error.to_string())?;
        let Some((process, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        if let Some(begin) = call.strip_suffix("<unfinished ...>") {
            begun.insert(process.to_owned(), begin.to_owned());
        } else if let Some((_, end)) = call.strip_prefix("<... ").and_then(|rest| rest.split_once("resumed>")) {
            let whole = begun.remove(process).unwrap_or_default() + end;
            reader.call(&whole)?;
        } else {
            reader.call(call)?;
        }
    }
    Ok(reader.calls)
}

/// An argument: a word, a text in quotes, or a handle with its path.
#[derive(Debug, Default)]
struct Argument {
    word: String,
    bytes: Option<Vec<u8>>,
    path: Option<String>,
}

fn bytes_of(hex: &str) -> Vec<u8> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'f' => byte - b'a' + 10,
        _ => 0,
    };
    hex.as_bytes().chunks_exact(4).map(|four| digit(four[2]) << 4 | digit(four[3])).collect()
}

fn text_of(hex: &str) -> String {
    String::from_utf8_lossy(&bytes_of(hex)).into_owned()
}

/// Arguments of `name(...) = result`; all strings are in hexadecimal, so no sign inside them can be mistaken.
fn arguments(text: &str) -> Vec<Argument> {
    text.split(", ")
        .map(|part| {
            let part = part.trim();
            if let Some(quoted) = part.strip_prefix('"') {
                let hex = quoted.split('"').next().unwrap_or_default();
                return Argument { bytes: Some(bytes_of(hex)), ..Argument::default() };
            }
            match part.split_once('<') {
                Some((word, rest)) => {
                    let path = text_of(rest.split('>').next().unwrap_or_default());
                    Argument { word: word.to_owned(), path: Some(path), bytes: None }
                }
                None => Argument { word: part.to_owned(), ..Argument::default() },
            }
        })
        .collect()
}

impl Reader<'_> {
    fn inside(&self, path: &str) -> Option<String> {
        let rest = path.strip_prefix(self.root.trim_end_matches('/'))?;
        (rest.is_empty() || rest.starts_with('/')).then(|| rest.trim_start_matches('/').to_owned())
    }

    fn call(&mut self, text: &str) -> Result<(), String> {
        let Some((name, rest)) = text.split_once('(') else { return Ok(()) };
        let Some((inside, result)) = rest.rsplit_once(" = ") else { return Ok(()) };
        let inside = inside.trim_end().strip_suffix(')').unwrap_or(inside);
        if result.starts_with('-') || result.starts_with('?') {
            return Ok(());
        }
        let arguments = arguments(inside);
        let number = |index: usize| arguments.get(index).and_then(|argument| argument.word.parse::<u64>().ok());
        let handle = arguments.first();
        let handle_path = handle.and_then(|handle| handle.path.clone());
        let named: Vec<String> = arguments
            .iter()
            .filter_map(|argument| argument.bytes.as_ref())
            .filter_map(|bytes| self.inside(&String::from_utf8_lossy(bytes)))
            .collect();
        match name {
            "open" | "openat" | "creat" => self.opened(&named, inside, result),
            "mkdir" | "mkdirat" => self.calls.extend(named.into_iter().map(Call::MakeFolder)),
            "rename" | "renameat" | "renameat2" => {
                if let [from, to] = &named[..] {
                    self.calls.push(Call::Rename(from.clone(), to.clone()));
                } else if !named.is_empty() {
                    return Err(format!("a rename in or out of the folder: {named:?}"));
                }
            }
            "unlink" | "unlinkat" | "rmdir" => self.calls.extend(named.into_iter().map(Call::Remove)),
            "write" | "pwrite64" => {
                let bytes = arguments.get(1).and_then(|argument| argument.bytes.clone()).unwrap_or_default();
                let said = usize::try_from(result.trim().parse::<u64>().unwrap_or(0)).unwrap_or(0);
                self.written(handle, &bytes[..said.min(bytes.len())], number(3).filter(|_| name == "pwrite64"));
            }
            "lseek" => {
                if let (Some(path), Ok(place)) = (handle_path, result.trim().parse()) {
                    self.places.insert((handle.map(|handle| handle.word.clone()).unwrap_or_default(), path), place);
                }
            }
            "ftruncate" => {
                if let (Some(path), Some(length)) = (handle_path.and_then(|path| self.inside(&path)), number(1)) {
                    self.calls.push(Call::Cut(path, length));
                }
            }
            "fsync" | "fdatasync" => {
                self.calls.extend(handle_path.and_then(|path| self.inside(&path)).map(Call::Sync));
            }
            "sync_file_range" => {}
            _ => {
                let touched = arguments.iter().filter_map(|argument| argument.path.as_deref()).any(|path| self.inside(path).is_some());
                if touched || !named.is_empty() {
                    return Err(format!("the recorder does not know what {name} does to {named:?}"));
                }
            }
        }
        Ok(())
    }

    fn opened(&mut self, named: &[String], inside: &str, result: &str) {
        let Some(path) = named.first() else { return };
        let handle = result.split('<').next().unwrap_or_default().trim().to_owned();
        self.places.insert((handle, format!("{}/{path}", self.root)), 0);
        // The disk knows whether the name is new.
        if inside.contains("O_CREAT") {
            self.calls.push(Call::Create(path.clone()));
        }
        if inside.contains("O_TRUNC") {
            self.calls.push(Call::Cut(path.clone(), 0));
        }
    }

    fn written(&mut self, handle: Option<&Argument>, bytes: &[u8], place: Option<u64>) {
        let Some(handle) = handle else { return };
        if handle.word == "1" {
            let said = String::from_utf8_lossy(bytes);
            self.calls.extend(said.lines().map(|line| Call::Said(line.to_owned())));
            return;
        }
        let Some(path) = &handle.path else { return };
        let Some(inside) = self.inside(path) else { return };
        let place = place.unwrap_or_else(|| {
            let next = self.places.entry((handle.word.clone(), path.clone())).or_default();
            let here = *next;
            *next += bytes.len() as u64;
            here
        });
        self.calls.push(Call::Write(inside, place, bytes.to_vec()));
    }
}
