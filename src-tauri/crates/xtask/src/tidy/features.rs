//! The floors of the window's code: a feature never imports another one, and nothing imports upwards.

use regex::Regex;

use super::{File, Finding, Tree, line_at};

/// Folder under `ui/src/`, and the folders it may import from besides itself.
const FLOORS: [(&str, &[&str]); 5] =
    [("features", &["api", "i18n", "design"]), ("design", &["i18n"]), ("i18n", &[]), ("api", &["host"]), ("host", &[])];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let Ok(import) = Regex::new(r#"(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']"#) else { return Vec::new() };
    tree.files
        .iter()
        .filter(|file| file.path.starts_with("ui/src/") && !file.is_test())
        .flat_map(|file| {
            import.captures_iter(&file.text).filter_map(|found| found.get(1)).filter_map(|specifier| {
                let target = resolve(&file.path, specifier.as_str())?;
                let what = forbidden(file, &target)?;
                Some(file.finding(
                    line_at(&file.text, specifier.start()),
                    what,
                    "Let `app` put the two together, or move what both need down a floor.",
                ))
            })
        })
        .collect()
}

/// The imported path below `ui/src/`; nothing for packages.
fn resolve(importer: &str, specifier: &str) -> Option<String> {
    if !specifier.starts_with('.') {
        return ["$lib/", "@/", "~/", "src/", "$"]
            .iter()
            .find_map(|alias| specifier.strip_prefix(alias))
            .map(ToOwned::to_owned);
    }
    let inside = importer.strip_prefix("ui/src/")?;
    let mut parts: Vec<&str> = inside.split('/').collect();
    parts.pop();
    for part in specifier.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

fn forbidden(file: &File, target: &str) -> Option<String> {
    let inside = file.path.strip_prefix("ui/src/")?;
    let (from, rest) = inside.split_once('/')?;
    let (to, target_rest) = target.split_once('/').unwrap_or((target, ""));
    let (_, allowed) = FLOORS.iter().find(|(name, _)| *name == from)?;
    if from == to {
        let own = rest.split('/').next()?;
        let other = target_rest.split('/').next()?;
        return (from == "features" && own != other).then(|| format!("the feature {own} imports the feature {other}"));
    }
    let is_floor = to == "app" || FLOORS.iter().any(|(name, _)| *name == to);
    (is_floor && !allowed.contains(&to)).then(|| format!("{from} imports {to}"))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{allows, catches};
    use super::check;

    #[test]
    fn a_feature_that_imports_another_is_caught() {
        let import = "<script>\n  import Card from \"../course/Card.svelte\";\n</script>\n";
        catches(check, "ui/src/features/lesson/Lesson.svelte", import, 2, "lesson imports the feature course");
        catches(check, "ui/src/features/lesson/a.ts", "import { a } from \"$features/course/a\";\n", 1, "course");
        allows(check, "ui/src/features/course/Course.svelte", import);
    }

    #[test]
    fn upward_imports_are_caught() {
        catches(check, "ui/src/design/a.ts", "import { call } from \"../api/call\";\n", 1, "design imports api");
        catches(
            check,
            "ui/src/features/a/a.ts",
            "import { x } from \"../../host/tauri\";\n",
            1,
            "features imports host",
        );
        allows(check, "ui/src/features/a/a.ts", "import { x } from \"../../api/call\";\nimport y from \"svelte\";\n");
        allows(check, "ui/src/app/App.svelte", "import { x } from \"../features/a/a\";\n");
    }
}
