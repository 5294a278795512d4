//! Pictures of a course as `data:` URLs: no server, no file access, nothing but an `img` element can use them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use preamble_content::model::Course;

use crate::wire::Picture;

pub(crate) fn of(course: &Course, file: &str, language: &str) -> Option<Picture> {
    let picture = course.media.get(file)?;
    Some(Picture {
        url: format!("data:{};base64,{}", picture.media_type, STANDARD.encode(&picture.bytes)),
        alt: picture.alt.get(language).cloned().unwrap_or_default(),
    })
}

/// An SVG that we drew ourselves.
pub(crate) fn of_svg(svg: &str) -> String {
    format!("data:image/svg+xml;base64,{}", STANDARD.encode(svg))
}
