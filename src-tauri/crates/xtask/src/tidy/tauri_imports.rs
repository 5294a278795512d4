//! Only `ui/src/host/tauri.ts` knows Tauri: the same window code runs in a browser.

use regex::Regex;

use super::{Finding, Tree, line_at};

const HOST: &str = "ui/src/host/tauri.ts";

pub fn check(tree: &Tree) -> Vec<Finding> {
    let Ok(import) = Regex::new(r#"(?:from|import)\s*\(?\s*["']@tauri-apps/"#) else { return Vec::new() };
    tree.files
        .iter()
        .filter(|file| file.path.starts_with("ui/src/") && file.path != HOST)
        .flat_map(|file| {
            import.find_iter(&file.text).map(|found| {
                file.finding(
                    line_at(&file.text, found.start()),
                    "an import of @tauri-apps",
                    format!("Use the host interface; only {HOST} talks to Tauri."),
                )
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::samples::{allows, catches};
    use super::check;

    #[test]
    fn tauri_is_caught_outside_the_host() {
        let import = "// x\nimport { invoke } from \"@tauri-apps/api/core\";\n";
        catches(check, "ui/src/features/a/a.ts", import, 2, "@tauri-apps");
        catches(check, "ui/src/api/a.ts", "const a = await import('@tauri-apps/api/core');\n", 1, "@tauri-apps");
        allows(check, "ui/src/host/tauri.ts", import);
    }
}
