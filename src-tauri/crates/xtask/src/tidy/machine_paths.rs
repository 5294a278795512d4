//! No path of the machine on which somebody worked: it is private, and true nowhere else.

use regex::Regex;

use super::{Finding, Tree, line_at};

pub fn check(tree: &Tree) -> Vec<Finding> {
    // Home folders of people, of the administrator, and the folder where containers of CI keep their work.
    let Ok(path) =
        Regex::new(r#"(?:^|[\s"'`(=:])((?:/root|/work|/home/[a-z][a-z0-9_-]*|/Users/\w+|[A-Z]:\\Users\\\w+)[/\\])"#)
    else {
        return Vec::new();
    };
    tree.files
        .iter()
        .filter(|file| !file.path.ends_with(".lock") && !file.path.ends_with("package-lock.json"))
        .filter(|file| !file.path.ends_with("tidy/machine_paths.rs"))
        .flat_map(|file| {
            // Tests may have made-up people with made-up homes.
            let is_invented = |path: &str| file.is_test() && (path.starts_with("/home/") || path.contains("Users"));
            let found = path.captures_iter(&file.text).filter_map(|found| found.get(1));
            found.filter(move |found| !is_invented(found.as_str())).map(|found| {
                file.finding(
                    line_at(&file.text, found.start()),
                    format!("the path {:?} of one machine", found.as_str()),
                    "Write a path from the repository's root, or from a variable.",
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
    fn private_paths_are_caught() {
        catches(check, "a.sh", "# x\ncd /home/maria/preamble\n", 2, "/home/maria/");
        catches(check, "a.toml", "path = \"/root/.cache\"\n", 1, "/root/");
        catches(check, "ui/src/a.test.ts", "// x\nconst a = \"/root/x\";\n", 2, "/root/");
        allows(check, "ui/src/a.test.ts", "const a = \"/home/ana/x\";\n");
        allows(check, "a.md", "See https://example.org/work/home/ and ./work/x and $HOME/x\n");
    }
}
