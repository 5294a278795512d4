//! An SVG may draw and nothing else: no scripts, no events, nothing from outside the file.

use roxmltree::{Document, Node};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Elements that run code or bring in another document.
const ELEMENTS: [&str; 10] =
    ["script", "foreignObject", "iframe", "embed", "object", "audio", "video", "handler", "listener", "a"];

/// What an SVG must not have, and where.
#[derive(Debug, PartialEq)]
pub(crate) struct Refused {
    pub line: usize,
    pub what: String,
}

pub(crate) fn is_svg(bytes: &[u8]) -> bool {
    let text = std::str::from_utf8(bytes).ok().map(without_bom);
    let document = text.and_then(|text| Document::parse(text).ok());
    document.is_some_and(|document| document.root_element().has_tag_name((SVG, "svg")))
}

fn without_bom(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Refuses what is not well-formed XML without a document type, and everything that could act or fetch.
pub(crate) fn check(bytes: &[u8]) -> Result<(), Refused> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refused { line: 0, what: "UTF-8".to_owned() })?;
    let document = Document::parse(without_bom(text))
        .map_err(|error| Refused { line: error.pos().row as usize, what: error.to_string() })?;
    for node in document.descendants() {
        if let Some(what) = refused(&node) {
            return Err(Refused { line: document.text_pos_at(node.range().start).row as usize, what });
        }
    }
    Ok(())
}

fn refused(node: &Node<'_, '_>) -> Option<String> {
    if let Some(instruction) = node.pi() {
        return Some(format!("<?{}", instruction.target));
    }
    if !node.is_element() {
        return None;
    }
    let name = node.tag_name().name();
    if ELEMENTS.contains(&name) {
        return Some(format!("<{name}>"));
    }
    if name == "style" && node.descendants().filter_map(|inner| inner.text()).any(is_outside) {
        return Some("<style>".to_owned());
    }
    // Animations could set what the attributes below must not hold.
    if let Some(target) = node.attribute("attributeName")
        && (target.ends_with("href") || target.to_ascii_lowercase().starts_with("on"))
    {
        return Some(format!("attributeName=\"{target}\""));
    }
    node.attributes().find_map(|attribute| {
        let (name, value) = (attribute.name(), attribute.value().trim());
        let bad = match name {
            "href" | "src" => !value.starts_with('#') && !is_embedded_picture(value),
            _ => name.to_ascii_lowercase().starts_with("on") || is_outside(value),
        };
        bad.then(|| format!("{name}="))
    })
}

fn is_embedded_picture(value: &str) -> bool {
    ["png", "jpeg", "webp"].iter().any(|kind| value.starts_with(&format!("data:image/{kind};base64,")))
}

/// CSS that fetches: `@import`, and `url()` of anything but a part of this file. A backslash could hide either.
fn is_outside(css: &str) -> bool {
    let css = css.to_ascii_lowercase();
    css.contains("@import")
        || css.contains("javascript:")
        || (css.contains('\\') && css.contains('('))
        || css.split("url(").skip(1).any(|rest| !rest.trim_start().trim_start_matches(['"', '\'']).starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(inside: &str) -> String {
        format!("<svg xmlns=\"{SVG}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n{inside}\n</svg>")
    }

    #[test]
    fn drawings_pass() {
        for inside in [
            "<rect width=\"1\" height=\"1\" fill=\"url(#g)\"/>",
            "<style>.a { fill: url( '#g' ) }</style>",
            "<use href=\"#a\"/>",
            "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/>",
            "<title>on time</title>",
        ] {
            assert_eq!(check(svg(inside).as_bytes()), Ok(()), "{inside}");
        }
    }

    #[test]
    fn what_acts_or_fetches_is_refused() {
        for inside in [
            "<script>1</script>",
            "<g onload=\"x()\"/>",
            "<use xlink:href=\"other.svg#a\"/>",
            "<image href=\"https://example.org/a.png\"/>",
            "<image href=\"data:image/svg+xml;base64,AA\"/>",
            "<rect fill=\"url(https://example.org/#g)\"/>",
            "<style>@import 'a.css';</style>",
            "<style>a { fill: u\\72l(x) }</style>",
            "<foreignObject/>",
            "<a href=\"#x\"/>",
            "<set attributeName=\"href\" to=\"x\"/>",
            "<?xml-stylesheet href=\"a.css\"?>",
            "<g>",
        ] {
            let refused = check(svg(inside).as_bytes());
            assert!(matches!(refused, Err(Refused { line: 2.., .. })), "{inside}: {refused:?}");
        }
    }

    #[test]
    fn entities_are_refused() {
        let text = format!("<!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg xmlns=\"{SVG}\">&a;</svg>");
        assert!(check(text.as_bytes()).is_err());
    }
}
