//! One declaration, read from the package's HTML. The files are well-formed XML of nine elements; anything else stops the build.

use roxmltree::{Document, Node};
use serde::Serialize;

use crate::failure::{Failure, Result};

/// One text in one language, as the program keeps it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Declaration {
    pub lang: String,
    pub dir: String,
    /// English name of the language; kept in the index only.
    #[serde(skip)]
    pub name: String,
    /// In the language itself; empty where the text has none.
    pub title: String,
    /// Heading of the preamble and its paragraphs; empty where the text has none.
    pub preamble: Preamble,
    pub articles: Vec<Article>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Preamble {
    pub heading: String,
    pub paragraphs: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Article {
    pub n: u8,
    pub heading: String,
    pub paragraphs: Vec<String>,
    pub numbered: bool,
}

pub fn read(code: &str, html: &str) -> Result<Declaration> {
    let fault = |what: String| Failure::new(format!("declaration/{code}.html: {what}"));
    let xml = html.strip_prefix("<!doctype html>").ok_or_else(|| fault("no document type".to_owned()))?;
    let document = Document::parse(xml).map_err(|error| fault(error.to_string()))?;
    let root = document.root_element();
    if root.attribute("data-code") != Some(code) {
        return Err(fault("another code than its name".to_owned()));
    }
    let body = child(root, "body").ok_or_else(|| fault("no body".to_owned()))?;
    let articles = body.children().filter(|node| node.has_tag_name("article"));
    let attribute =
        |name: &str| root.attribute(name).map(str::to_owned).ok_or_else(|| fault(format!("no attribute {name:?}")));
    Ok(Declaration {
        lang: attribute("lang")?,
        dir: attribute("dir")?,
        name: child(root, "head").and_then(|head| child(head, "title")).map(words).unwrap_or_default(),
        title: child(body, "h1").map(words).unwrap_or_default(),
        preamble: child(body, "header").map(preamble).transpose().map_err(fault)?.unwrap_or_default(),
        articles: articles.map(article).collect::<std::result::Result<_, _>>().map_err(fault)?,
    })
}

fn child<'a>(node: Node<'a, 'a>, name: &str) -> Option<Node<'a, 'a>> {
    node.children().find(|node| node.has_tag_name(name))
}

type Read<T> = std::result::Result<T, String>;

fn preamble(header: Node<'_, '_>) -> Read<Preamble> {
    let mut preamble = Preamble::default();
    for node in header.children().filter(Node::is_element) {
        match node.tag_name().name() {
            "h1" | "h2" if preamble.heading.is_empty() => preamble.heading = words(node),
            "p" => preamble.paragraphs.push(words(node)),
            other => return Err(format!("<{other}> in the preamble")),
        }
    }
    Ok(preamble)
}

fn article(node: Node<'_, '_>) -> Read<Article> {
    let number = node.attribute("data-number").and_then(|n| n.parse().ok());
    let n = number.ok_or_else(|| "an article without a number".to_owned())?;
    let mut article = Article { n, heading: String::new(), paragraphs: Vec::new(), numbered: false };
    for node in node.children().filter(Node::is_element) {
        match node.tag_name().name() {
            "h1" | "h2" if article.heading.is_empty() => article.heading = words(node),
            // Two texts have an empty heading after the real one.
            "h2" if words(node).is_empty() => {}
            "p" => article.paragraphs.push(words(node)),
            "ol" if article.paragraphs.is_empty() => {
                article.numbered = true;
                // An item without words is a paragraph that the package has lost: its number must not pass to the next one.
                article.paragraphs = node.children().filter(|item| item.has_tag_name("li")).map(words).collect();
            }
            other => return Err(format!("<{other}> in article {n}")),
        }
    }
    if article.paragraphs.is_empty() { Err(format!("article {n} has no words")) } else { Ok(article) }
}

/// All text below a node: hyphens as everybody types them, an apostrophe that an old encoding broke, single spaces.
fn words(node: Node<'_, '_>) -> String {
    let text: String = node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect();
    let mended = text.replace('\u{2010}', "-").replace('\u{92}', "’");
    mended.split([' ', '\n', '\r', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const PAGE: &str = "<!doctype html>\n<html data-code=\"x\" dir=\"ltr\" lang=\"en\"><head><title>English</title></head><body>\
        <h1>T</h1><header><h2>Preamble</h2><p>co\u{2010}operation</p></header>\
        <article data-number=\"1\"><h2>Article 1</h2><ol><li><p>One\n two</p></li><li/></ol></article></body></html>";

    #[test]
    fn a_page_is_read_and_mended() {
        let read = read("x", PAGE).unwrap();
        assert_eq!((read.name.as_str(), read.title.as_str()), ("English", "T"));
        assert_eq!(read.preamble.paragraphs, ["co-operation"]);
        assert!(read.articles[0].numbered);
        assert_eq!(read.articles[0].paragraphs, ["One two", ""]);
    }

    #[test]
    fn another_form_stops_the_build() {
        assert!(read("y", PAGE).is_err(), "another code");
        assert!(read("x", &PAGE.replace("<ol>", "<div/><ol>")).is_err(), "an unknown element");
        assert!(read("x", &PAGE.replace("</h1>", "")).is_err(), "not well formed");
        assert!(read("x", &PAGE.replace("data-number=\"1\"", "")).is_err(), "no number");
    }
}
