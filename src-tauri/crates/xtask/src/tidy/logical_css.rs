//! Logical CSS only: `margin-inline-start`, never `margin-left`, so Arabic and Persian need no second sheet.

use regex::{Captures, Regex};

use super::{File, Finding, Tree, line_at};

const PHYSICAL: &str = r#"(?x)
    (?:^|[\s;{"'])
    (
      (?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?\s*:
    | (?:left|right)\s*:
    | border-(?:top|bottom)-(?:left|right)-radius\s*:
    | text-align\s*:\s*(?:left|right)\b
    | (?:float|clear)\s*:\s*(?:left|right)\b
    | style:(?:left|right|(?:margin|padding|border)-(?:left|right)[\w-]*)\s*=
    )"#;

pub fn check(tree: &Tree) -> Vec<Finding> {
    let Ok(physical) = Regex::new(PHYSICAL) else { return Vec::new() };
    tree.files
        .iter()
        .filter(|file| file.path.starts_with("ui/"))
        .flat_map(|file| {
            let styles = styles(file);
            physical
                .captures_iter(&styles)
                .filter_map(|found| found.get(1))
                .map(|found| {
                    file.finding(
                        line_at(&styles, found.start()),
                        format!("physical CSS: {}", found.as_str()),
                        "Use the logical one: -inline-start, -inline-end, inset-inline-start, text-align: start.",
                    )
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The styles of a file on their lines; everything else becomes empty lines.
fn styles(file: &File) -> String {
    let blank = |text: &str| "\n".repeat(text.matches('\n').count());
    let kept = match file.ending() {
        "css" => file.text.clone(),
        "svelte" | "html" => {
            // Style blocks, style attributes and style directives.
            let Ok(style) = Regex::new(r#"(?s)<style.*?</style>|\sstyle="[^"]*"|\sstyle:[\w-]+\s*="#) else {
                return String::new();
            };
            let mut kept = String::new();
            let mut end = 0;
            for found in style.find_iter(&file.text) {
                kept.push_str(&blank(&file.text[end..found.start()]));
                kept.push_str(found.as_str());
                end = found.end();
            }
            kept
        }
        _ => return String::new(),
    };
    let Ok(comment) = Regex::new(r"(?s)/\*.*?\*/") else { return kept };
    comment.replace_all(&kept, |found: &Captures| blank(&found[0])).into_owned()
}

#[cfg(test)]
mod tests {
    use super::super::samples::{allows, catches};
    use super::check;

    #[test]
    fn physical_css_is_caught() {
        catches(check, "ui/src/a.css", "a {\n  margin-left: 1rem;\n}\n", 2, "margin-left");
        catches(check, "ui/src/a.css", "a { left: 0; }\n", 1, "left:");
        catches(check, "ui/src/a.css", "a { text-align: right; }\n", 1, "text-align");
        catches(check, "ui/src/a.css", "a { border-top-left-radius: 1px; }\n", 1, "radius");
        let script = "<script>\nlet a = { left: 1 };\n</script>\n{t(\"a\", { left: 2 })}\n";
        catches(check, "ui/src/a.svelte", &format!("{script}<p style:left={{x}}>\n"), 5, "style:left");
        catches(check, "ui/src/a.svelte", &format!("{script}<p style=\"float: left\">\n"), 5, "float");
        catches(check, "ui/src/a.svelte", &format!("{script}<style>\np {{ right: 0 }}\n</style>\n"), 6, "right");
    }

    #[test]
    fn logical_css_passes() {
        allows(
            check,
            "ui/src/a.css",
            "/* left: 0 */ a { margin-inline-start: 1rem; text-align: start; inset-inline: 0 }\n",
        );
        allows(check, "ui/src/a.css", "a { background: linear-gradient(to right, red, blue); }\n");
    }
}
