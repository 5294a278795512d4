//! `corrections.toml`: what is changed in a text, and what the texts must look like before anything is written.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::page::{Article, Declaration};
use super::text_of;
use crate::failure::{Failure, Result};

const ARTICLES: usize = 30;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corrections {
    pub package: String,
    /// How many texts there must be in the end.
    declarations: usize,
    pub read: Vec<String>,
    incomplete: Vec<String>,
    pub corrections: Vec<Correction>,
    pub doubts: Vec<Correction>,
    pub differences: BTreeMap<String, Vec<u8>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    #[serde(skip_serializing)]
    pub code: String,
    pub article: u8,
    pub paragraph: usize,
    pub found: String,
    pub correct: String,
    pub kind: Kind,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Meaning,
    Spelling,
    Letter,
    Word,
    Grammar,
    Compare,
}

/// How many numbered paragraphs an article has in the English text.
fn numbered(article: u8) -> Option<usize> {
    match article {
        11 | 13 | 14 | 15 | 17 | 20 | 25 | 27 => Some(2),
        16 | 21 | 26 | 29 => Some(3),
        23 => Some(4),
        _ => None,
    }
}

fn is_as_in_english(article: &Article) -> bool {
    let wanted = numbered(article.n);
    article.numbered == wanted.is_some()
        && article.paragraphs.len() == wanted.unwrap_or(if article.n == 2 { 2 } else { 1 })
        && article.paragraphs.iter().all(|paragraph| !paragraph.is_empty())
}

impl Corrections {
    pub fn read(path: &Path) -> Result<Self> {
        toml::from_str(&text_of(path)?).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
    }

    /// Whether a finished text lacks articles, as the list says.
    pub fn is_incomplete(&self, code: &str, declaration: &Declaration) -> Result<bool> {
        let whole = declaration.articles.iter().map(|article| usize::from(article.n)).eq(1..=ARTICLES);
        let listed = self.incomplete.iter().any(|listed| listed == code);
        match (whole, listed) {
            (true, true) => Err(Failure::new(format!("{code} has all articles now; take it out of `incomplete`"))),
            (false, false) => Err(Failure::new(format!("{code} lacks articles; add it to `incomplete`"))),
            (whole, _) => Ok(!whole),
        }
    }

    /// Applies what is listed for a text; each must be found once in the file, in its paragraph.
    pub fn apply(&self, code: &str, html: &str, mut declaration: Declaration) -> Result<Declaration> {
        for doubt in self.doubts.iter().filter(|one| one.code == code) {
            doubt.place(html, &mut declaration)?;
        }
        for correction in self.corrections.iter().filter(|one| one.code == code) {
            let paragraph = correction.place(html, &mut declaration)?;
            *paragraph = paragraph.replace(&correction.found, &correction.correct);
        }
        Ok(declaration)
    }

    /// The articles that differ from the English text are those that are listed.
    pub fn check_paragraphs(&self, code: &str, declaration: &Declaration) -> Result<()> {
        let different = declaration.articles.iter().filter(|article| !is_as_in_english(article));
        let found: Vec<u8> = different.map(|article| article.n).collect();
        let listed = self.differences.get(code).cloned().unwrap_or_default();
        if found == listed {
            return Ok(());
        }
        Err(Failure::new(format!(
            "{code}: the paragraphs of articles {found:?} differ from the English text, corrections.toml lists {listed:?}"
        )))
    }

    /// Everything that is listed exists, and there are as many texts as we think.
    pub fn check_all(&self, codes: &[&str]) -> Result<()> {
        let named = self.read.iter().chain(self.differences.keys());
        let named = named.chain(self.corrections.iter().chain(&self.doubts).map(|one| &one.code));
        if let Some(unknown) = named.into_iter().find(|code| !codes.contains(&code.as_str())) {
            return Err(Failure::new(format!("corrections.toml names {unknown:?}, which is not among the texts")));
        }
        if codes.len() != self.declarations {
            return Err(Failure::new(format!(
                "there are {} whole texts, corrections.toml expects {}",
                codes.len(),
                self.declarations
            )));
        }
        Ok(())
    }
}

impl Correction {
    fn place<'a>(&self, html: &str, declaration: &'a mut Declaration) -> Result<&'a mut String> {
        let fault = |what: &str| {
            Failure::new(format!(
                "{}, article {}({}): {:?} {what}; look at the text and mend corrections.toml",
                self.code, self.article, self.paragraph, self.found
            ))
        };
        if html.matches(&self.found).count() != 1 {
            return Err(fault("is not found exactly once"));
        }
        // The faulty words can be a part of the right ones.
        if html.contains(&self.correct) {
            return Err(fault("is corrected in the package already"));
        }
        let article = declaration.articles.iter_mut().find(|article| article.n == self.article);
        article
            .and_then(|article| article.paragraphs.get_mut(self.paragraph - 1))
            .filter(|paragraph| paragraph.contains(&self.found))
            .ok_or_else(|| fault("does not stand in that paragraph"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::page::Preamble;
    use super::*;

    fn text(paragraph: &str) -> Declaration {
        let article =
            |n| Article { n, heading: String::new(), paragraphs: vec![paragraph.to_owned()], numbered: false };
        Declaration {
            lang: "en".to_owned(),
            dir: "ltr".to_owned(),
            name: String::new(),
            title: String::new(),
            preamble: Preamble::default(),
            articles: vec![article(1), article(11)],
        }
    }

    fn corrections() -> Corrections {
        toml::from_str(
            "package = \"p\"\ndeclarations = 1\nread = []\nincomplete = []\ndoubts = []\n[[corrections]]\ncode = \"x\"\narticle = 1\n\
             paragraph = 1\nfound = \"may be\"\ncorrect = \"may not be\"\nkind = \"meaning\"\n[differences]\nx = [11]\n",
        )
        .unwrap()
    }

    #[test]
    fn a_correction_applies_where_it_is_found_once() {
        let all = corrections();
        let mended = all.apply("x", "<p>it may be so</p>", text("it may be so")).unwrap();
        assert_eq!(mended.articles[0].paragraphs, ["it may not be so"]);
        assert!(all.apply("x", "may be, may be", text("may be, may be")).is_err(), "twice");
        assert!(all.apply("x", "other", text("other")).is_err(), "never");
        assert!(all.apply("x", "may be", text("elsewhere")).is_err(), "in another paragraph");
        assert!(all.apply("x", "may be may not be", text("may be")).is_err(), "already corrected");
        assert_eq!(all.apply("y", "other", text("other")).unwrap(), text("other"));
    }

    #[test]
    fn a_changed_text_is_noticed() {
        let all = corrections();
        assert!(all.check_paragraphs("x", &text("a")).is_ok());
        assert!(all.check_paragraphs("y", &text("a")).is_err(), "article 11 has two numbered paragraphs in English");
        assert!(all.is_incomplete("x", &text("a")).is_err(), "two articles of thirty, and not listed");
        let listed = Corrections { incomplete: vec!["x".to_owned()], ..corrections() };
        assert!(listed.is_incomplete("x", &text("a")).unwrap());
        assert!(all.check_all(&["x"]).is_ok());
        assert!(all.check_all(&["y"]).is_err());
        assert!(all.check_all(&["x", "y"]).is_err());
    }
}
