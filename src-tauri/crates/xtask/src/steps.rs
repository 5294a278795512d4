//! Every check of the repository, in the order of `cargo xtask test`: quick ones first, heavy builds once.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::check;
use crate::failure::{Failure, Result};
use crate::prepare;
use crate::process::{Ended, command, find, npm};
use crate::suite::{Counts, cargo_tests, one_check, plain_line, vitest};

/// One named step.
pub struct Step {
    pub name: &'static str,
    pub what: &'static str,
    /// Steps without whose success this one cannot run.
    pub needs: &'static [&'static str],
    pub action: Action,
}

/// What a step does: looks for findings itself, or runs commands and reads their counts.
pub enum Action {
    Findings(fn(&Path) -> Result<Vec<String>>),
    Command(fn(&Path) -> Result<Vec<Command>>, fn(&Ended) -> Counts),
}

/// The same selection in every build, or cargo would compile the heavy libraries once per set of features.
const EVERYTHING: &str = "--workspace";

/// All steps of this system; the window and the network can be watched on Linux only.
pub fn steps(long: bool) -> Vec<Step> {
    let mut steps = source_steps();
    steps.extend(build_steps());
    steps.extend(journey_steps());
    if cfg!(target_os = "linux") {
        steps.extend(linux_steps(long));
    }
    steps
}

fn findings(name: &'static str, what: &'static str, look: fn(&Path) -> Result<Vec<String>>) -> Step {
    Step { name, what, needs: &[], action: Action::Findings(look) }
}

fn commands(
    name: &'static str,
    what: &'static str,
    needs: &'static [&'static str],
    make: fn(&Path) -> Result<Vec<Command>>,
    read: fn(&Ended) -> Counts,
) -> Step {
    Step { name, what, needs, action: Action::Command(make, read) }
}

fn source_steps() -> Vec<Step> {
    vec![
        commands("format", "Rust is formatted", &[], |root| cargo(root, &["fmt", "--all", "--check"]), one_check),
        findings("tidy", "the house rules that a compiler does not know", check::tidy),
        findings("locales", "every language has every message, well formed", check::locales),
        findings("codegen", "generated files are up to date", check::codegen),
        commands("ui-build", "the window's code is built", &[], |root| ui(root, "build"), one_check),
        commands("ui-lint", "the window's code is formatted and clean", &[], |root| ui(root, "lint"), one_check),
        commands("ui-types", "the window's types agree", &[], |root| ui(root, "check"), one_check),
        commands("ui-tests", "unit tests of the window's code", &[], |root| ui(root, "test"), vitest),
    ]
}

fn build_steps() -> Vec<Step> {
    vec![
        commands("build", "all programs and test programs are built", &["ui-build"], build, one_check),
        commands("rust-tests", "all Rust tests", &["ui-build"], rust_tests, cargo_tests),
        commands("lints", "clippy has nothing to say", &["ui-build"], clippy, one_check),
        commands("content", "the courses are whole, in every language", &["build"], content, one_check),
    ]
}

fn journey_steps() -> Vec<Step> {
    vec![
        commands("browser", "journeys through the program in a browser", &["build"], browser, plain_line),
        commands("certificates", "certificates before independent programs", &["build"], certificates, one_check),
    ]
}

fn linux_steps(long: bool) -> Vec<Step> {
    vec![
        commands("window", "journeys through the real window", &["build"], window, plain_line),
        commands(
            "offline",
            "everything works without a network, nothing asks for one",
            &["build"],
            offline,
            plain_line,
        ),
        commands(
            "safety",
            "nothing is lost, nothing leaks, and every harness catches its fault",
            &["build"],
            if long { safety_long } else { safety },
            plain_line,
        ),
        commands(
            "fuzz",
            "hurt files from outside are refused, without a crash or a wait",
            &["build"],
            if long { fuzz_long } else { fuzz },
            plain_line,
        ),
    ]
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<Vec<Command>> {
    Ok(vec![command(root, "cargo", arguments)])
}

/// A script of `ui/package.json`.
fn ui(root: &Path, script: &str) -> Result<Vec<Command>> {
    npm_script(&root.join("ui"), script).map(|command| vec![command])
}

fn npm_script(folder: &Path, script: &str) -> Result<Command> {
    let manifest = folder.join("package.json");
    let text =
        std::fs::read_to_string(&manifest).map_err(|error| Failure::new(format!("{}: {error}", manifest.display())))?;
    if !text.contains(&format!("\"{script}\":")) {
        return Err(Failure::new(format!("{} has no script {script:?}", manifest.display())));
    }
    Ok(command(folder, npm(), &["run", "--silent", script]))
}

fn build(root: &Path) -> Result<Vec<Command>> {
    let mut build = command(root, "cargo", &["build", "--all-targets"]);
    build.arg(EVERYTHING);
    if cfg!(windows) {
        // Windows does not let a running program be replaced, and this one runs.
        build.args(["--exclude", "xtask"]);
    }
    Ok(vec![build])
}

fn rust_tests(root: &Path) -> Result<Vec<Command>> {
    let mut tests = command(root, "cargo", &["test", "--no-fail-fast"]);
    tests.arg(EVERYTHING);
    Ok(vec![tests])
}

fn clippy(root: &Path) -> Result<Vec<Command>> {
    let mut clippy = command(root, "cargo", &["clippy", "--all-targets"]);
    clippy.arg(EVERYTHING).args(["--", "--deny", "warnings"]);
    Ok(vec![clippy])
}

fn content(root: &Path) -> Result<Vec<Command>> {
    let kit = program(root, "preamble-kit");
    Ok(vec![
        command(root, &kit, &["check", "training-modules", "--strict"]),
        command(root, &kit, &["check", "training-modules/_template"]),
    ])
}

fn program(root: &Path, name: &str) -> PathBuf {
    prepare::target_folder(root).join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Where tests leave what a person may want to see: screenshots, certificates.
fn proof(root: &Path) -> PathBuf {
    // Beside the sources, wherever builds go: people look for it there.
    root.join("target/proof")
}

/// What the scripts under `tests/` need to know.
fn with_programs(root: &Path, mut command: Command) -> Command {
    command
        .env("PREAMBLE_KIT", program(root, "preamble-kit"))
        .env("PREAMBLE_APP", program(root, "preamble"))
        .env("PREAMBLE_PROOF", proof(root))
        .env("CARGO_TARGET_DIR", prepare::target_folder(root));
    if let Some(browser) = prepare::chromium() {
        command.env("CHROMIUM", browser);
    }
    command
}

fn script(root: &Path, path: &str) -> Result<String> {
    if root.join(path).is_file() { Ok(path.to_owned()) } else { Err(Failure::new(format!("{path} is missing"))) }
}

fn browser(root: &Path) -> Result<Vec<Command>> {
    let journeys = npm_script(&root.join("tests/e2e"), "e2e")?;
    Ok(vec![with_programs(root, journeys)])
}

fn certificates(root: &Path) -> Result<Vec<Command>> {
    let script = script(root, "tests/certificate/run.mjs")?;
    let made = proof(root).join("certificates");
    if !made.is_dir() {
        return Err(Failure::new(format!(
            "{}: no certificates; the journeys in the browser save them there",
            made.display()
        )));
    }
    let mut node = command(root, "node", &[script.as_str()]);
    node.arg(made).arg("--kit").arg(program(root, "preamble-kit"));
    let mut commands = vec![with_programs(root, node)];
    let papers = proof(root).join("papers");
    if papers.is_dir() {
        let mut node = command(root, "node", &["tests/certificate/papers.mjs"]);
        node.arg(papers);
        commands.push(node);
    }
    Ok(commands)
}

/// The window gets a display of its own, so nobody's desktop is in the way.
fn window(root: &Path) -> Result<Vec<Command>> {
    let folder = root.join("tests/e2e");
    npm_script(&folder, "window")?;
    let journeys = command(&folder, "xvfb-run", &["--auto-servernum", npm(), "run", "--silent", "window"]);
    Ok(vec![with_programs(root, journeys)])
}

/// In a network namespace of its own the script has the loopback and nothing else.
fn offline(root: &Path) -> Result<Vec<Command>> {
    let script = script(root, "tests/offline/run.mjs")?;
    let works = |program: &str, arguments: &[&str]| {
        command(root, program, arguments).arg("true").output().is_ok_and(|output| output.status.success())
    };
    let ways: [&[&str]; 3] = [
        &["unshare", "--net"],
        &["unshare", "--net", "--map-root-user"],
        &["sudo", "--non-interactive", "--preserve-env", "unshare", "--net"],
    ];
    let Some(way) = ways.iter().find(|way| works(way[0], &way[1..])) else {
        return Err(Failure::new(
            "this computer does not let programs run without its network (unshare --net); run the tests as root",
        ));
    };
    let node = find("node").ok_or_else(|| Failure::new("Node.js is missing"))?;
    let mut isolated = command(root, way[0], &way[1..]);
    isolated.arg(node).arg(script);
    Ok(vec![with_programs(root, isolated)])
}

fn harnesses(root: &Path, arguments: &[&str]) -> Vec<Command> {
    let program = program(root, "preamble-safety");
    vec![with_programs(root, command(root, program, arguments))]
}

fn safety(root: &Path) -> Result<Vec<Command>> {
    Ok(harnesses(root, &[]))
}

fn safety_long(root: &Path) -> Result<Vec<Command>> {
    Ok(harnesses(root, &["--long"]))
}

fn fuzz(root: &Path) -> Result<Vec<Command>> {
    Ok(harnesses(root, &["fuzz"]))
}

fn fuzz_long(root: &Path) -> Result<Vec<Command>> {
    Ok(harnesses(root, &["--long", "fuzz"]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_have_one_name_each_and_need_earlier_ones() {
        let names: Vec<&str> = steps(false).iter().map(|step| step.name).collect();
        for (index, step) in steps(false).iter().enumerate() {
            assert!(!names[..index].contains(&step.name), "{} twice", step.name);
            for needed in step.needs {
                assert!(names[..index].contains(needed), "{} needs {needed} before it", step.name);
            }
        }
    }

    #[test]
    fn a_missing_script_is_named() {
        let nowhere = Path::new("no-such-folder");
        assert!(certificates(nowhere).is_err_and(|failure| failure.to_string().contains("tests/certificate/run.mjs")));
        assert!(browser(nowhere).is_err_and(|failure| failure.to_string().contains("package.json")));
    }
}
