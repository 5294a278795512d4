//! No network client in the desktop program, on any of its systems, by any way in.

use std::path::Path;
use std::process::Command;

use super::Finding;
use crate::failure::{Failure, Result};

/// Crates that open connections to other machines, or exist to encrypt such connections.
const CLIENTS: [&str; 25] = [
    "reqwest",
    "ureq",
    "curl",
    "curl-sys",
    "isahc",
    "surf",
    "attohttpc",
    "minreq",
    "awc",
    "hyper-tls",
    "hyper-rustls",
    "rustls",
    "native-tls",
    "tungstenite",
    "tokio-tungstenite",
    "quinn",
    "h3",
    "hickory-resolver",
    "hickory-client",
    "lettre",
    "git2",
    "ssh2",
    "russh",
    "tonic",
    "tauri-plugin-updater",
];

const SYSTEMS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

pub fn check(root: &Path) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for system in SYSTEMS {
        let output = Command::new("cargo")
            .current_dir(root)
            .args(["tree", "--package", "preamble", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
            .args(["--target", system])
            .output()
            .map_err(|error| Failure::new(format!("cargo tree: {error}")))?;
        if !output.status.success() {
            return Err(Failure::new(format!("cargo tree: {}", String::from_utf8_lossy(&output.stderr))));
        }
        findings.extend(clients(&String::from_utf8_lossy(&output.stdout), system));
    }
    Ok(findings)
}

fn clients(tree: &str, system: &str) -> Vec<Finding> {
    let mut names: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    names.sort_unstable();
    names.dedup();
    names
        .into_iter()
        .filter(|name| CLIENTS.contains(name))
        .map(|name| Finding {
            path: "Cargo.lock".to_owned(),
            line: 1,
            what: format!("the desktop program contains the network client {name} on {system}"),
            hint: format!(
                "`cargo tree -p preamble -i {name} --target {system}` names who brings it in; drop the feature."
            ),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::clients;

    #[test]
    fn a_client_in_the_tree_is_caught() {
        let tree = "preamble v0.1.0 (/x)\nserde v1.0.0\nreqwest v0.12.0\nreqwest v0.12.0 (*)\n";
        let found = clients(tree, "x86_64-unknown-linux-gnu");
        assert_eq!(found.len(), 1);
        assert!(found[0].what.contains("network client reqwest"));
        assert!(clients("preamble v0.1.0\nserde v1.0.0\n", "x").is_empty());
    }
}
