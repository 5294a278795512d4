//! No text for people in Svelte markup: words live in locales/, or nobody can translate them.

use super::{File, Finding, Tree};

/// Attributes that a person reads or hears.
const READ_ALOUD: [&str; 8] =
    ["aria-label", "aria-description", "aria-roledescription", "title", "placeholder", "alt", "label", "summary"];

pub fn check(tree: &Tree) -> Vec<Finding> {
    tree.files
        .iter()
        .filter(|file| file.path.starts_with("ui/src/") && file.ending() == "svelte" && !file.is_test())
        .flat_map(|file| {
            Scanner::new(&file.text)
                .texts()
                .into_iter()
                .map(|(line, text)| finding(file, line, &text))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn finding(file: &File, line: usize, text: &str) -> Finding {
    let shown: String = text.chars().take(40).collect();
    file.finding(
        line,
        format!("text in code: {shown:?}"),
        "Add a message to locales/en and locales/ru and show it with t(...).",
    )
}

/// Walks over markup and collects what people would read.
struct Scanner<'a> {
    rest: &'a str,
    line: usize,
    /// The tag just passed says `translate="no"`: a name that is the same in every language.
    untranslated: bool,
    found: Vec<(usize, String)>,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str) -> Self {
        Self { rest: text, line: 1, untranslated: false, found: Vec::new() }
    }

    /// Moves on by `length` bytes and gives them.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length.min(self.rest.len()));
        self.line += taken.matches('\n').count();
        self.rest = rest;
        taken
    }

    fn take_past(&mut self, end: &str) -> &'a str {
        let length = self.rest.find(end).map_or(self.rest.len(), |at| at + end.len());
        self.take(length)
    }

    fn texts(mut self) -> Vec<(usize, String)> {
        while let Some(first) = self.rest.chars().next() {
            if self.rest.starts_with("<!--") {
                self.take_past("-->");
            } else if self.rest.starts_with("<script") {
                self.take_past("</script>");
            } else if self.rest.starts_with("<style") {
                self.take_past("</style>");
            } else if first == '{' {
                self.braces();
            } else if first == '<' {
                self.tag();
            } else {
                let length = self.rest.find(['<', '{']).unwrap_or(self.rest.len());
                let line =
                    self.line + self.rest.chars().take_while(|c| c.is_whitespace()).filter(|c| *c == '\n').count();
                let text = self.take(length);
                if !self.untranslated {
                    self.note(line, text);
                }
            }
        }
        self.found
    }

    fn note(&mut self, line: usize, text: &str) {
        if without_entities(text).chars().any(char::is_alphabetic) {
            self.found.push((line, text.trim().to_owned()));
        }
    }

    /// Skips one expression in braces, strings in it included.
    fn braces(&mut self) {
        let mut depth = 0_usize;
        let mut quote = None;
        let mut length = self.rest.len();
        let mut escaped = false;
        for (position, letter) in self.rest.char_indices() {
            match (quote, letter) {
                _ if escaped => escaped = false,
                (Some(_), '\\') => escaped = true,
                (Some(open), letter) if letter == open => quote = None,
                (Some(_), _) => {}
                (None, '"' | '\'' | '`') => quote = Some(letter),
                (None, '{') => depth += 1,
                (None, '}') => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                length = position + letter.len_utf8();
                break;
            }
        }
        self.take(length);
    }

    /// Skips one tag; notes the attributes that people read.
    fn tag(&mut self) {
        self.take(1);
        self.untranslated = false;
        loop {
            let skip = self.rest.find(|c: char| !c.is_whitespace() && c != '/').unwrap_or(self.rest.len());
            self.take(skip);
            match self.rest.chars().next() {
                None => return,
                Some('>') => {
                    self.take(1);
                    return;
                }
                Some('{') => self.braces(),
                Some('"' | '\'') => {
                    self.quoted();
                }
                Some('=') => {
                    self.take(1);
                }
                Some(_) => self.attribute(),
            }
        }
    }

    fn attribute(&mut self) {
        let length = self.rest.find(|c: char| c.is_whitespace() || "=>/{\"'".contains(c)).unwrap_or(self.rest.len());
        let name = self.take(length.max(1));
        if self.rest.starts_with("=\"") || self.rest.starts_with("='") {
            self.take(1);
            let line = self.line;
            let value = self.quoted();
            self.untranslated |= name == "translate" && value == "no";
            if READ_ALOUD.contains(&name) && !value.contains('{') {
                self.note(line, value);
            }
        }
    }

    fn quoted(&mut self) -> &'a str {
        let quote = self.take(1);
        let value = self.take_past(quote);
        value.strip_suffix(quote).unwrap_or(value)
    }
}

/// `&nbsp;` and its kind are signs, not words.
fn without_entities(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        plain.push_str(&rest[..start]);
        rest = match rest[start..].find(';') {
            Some(length) if length <= 8 => &rest[start + length + 1..],
            _ => &rest[start + 1..],
        };
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::super::samples::{allows, catches};
    use super::check;

    #[test]
    fn words_in_markup_are_caught() {
        catches(check, "ui/src/a.svelte", "<div>\n  <p>Next lesson</p>\n</div>\n", 2, "Next lesson");
        catches(check, "ui/src/a.svelte", "<p>{t(\"a\")} of</p>\n", 1, "of");
        catches(check, "ui/src/a.svelte", "<b translate=\"no\">Preamble</b><i>by\n</i>\n", 1, "by");
        catches(check, "ui/src/a.svelte", "<img\n  alt=\"A dove\" src=\"x.svg\">\n", 2, "A dove");
        catches(check, "ui/src/a.svelte", "<button aria-label='Close'>×</button>\n", 1, "Close");
    }

    #[test]
    fn expressions_classes_and_signs_pass() {
        allows(
            check,
            "ui/src/a.svelte",
            "<!-- Shows a word. -->\n<script lang=\"ts\">\n  const a = \"Text\";\n</script>\n\
             {#if a > 1 && b < 2}<p class=\"big one\" {title} aria-label={t(\"a-b\")}>{t(\"a-{}\")} · &nbsp;</p>{/if}\n\
             <input onclick={() => { if (a) { b(\"x}\"); } }} alt=\"\" placeholder={`x ${y}`} />\n\
             <style>\n  p { color: red; }\n</style>\n",
        );
    }
}
