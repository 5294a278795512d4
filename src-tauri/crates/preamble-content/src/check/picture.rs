//! Pictures: present, of an allowed type, what they claim to be, credited, and described in every language.

use crate::{
    diagnostic::{Code, Report},
    markdown::NoteKind,
    section::count_signs,
    source::Source,
};

use super::svg;

/// Length of an alternative text that is not empty, in signs.
const ALT: std::ops::RangeInclusive<usize> = 25..=125;

pub(crate) fn check(source: &Source<'_>, report: &mut Report) {
    for (file, path, line) in shown(source) {
        if source.files.get(&format!("media/{file}")).is_none() {
            report.add(Code::PictureMissing, path, line, &[("picture", &file)]);
        }
    }
    let Some(media) = &source.media else { return };
    for (file, picture) in &media.raw {
        let (line, name) = (media.line(file), file.get_ref());
        if source.files.get(&format!("media/{name}")).is_none() {
            report.add(Code::PictureMissing, &media.path, line, &[("picture", name)]);
        }
        if picture.credit.trim().is_empty() || picture.licence.trim().is_empty() {
            report.add(Code::PictureUncredited, &media.path, line, &[("picture", name)]);
        }
        for language in source.languages() {
            let Some(alt) = picture.alt.get(language) else {
                report.add(Code::AltMissing, &media.path, line, &[("picture", name), ("language", &language)]);
                continue;
            };
            let found = count_signs(alt.get_ref());
            if found > 0 && !ALT.contains(&found) {
                let args: [(&'static str, &dyn std::fmt::Display); 5] = [
                    ("picture", name),
                    ("language", &language),
                    ("found", &found),
                    ("low", ALT.start()),
                    ("high", ALT.end()),
                ];
                report.add(Code::AltLength, &media.path, media.line(alt), &args);
            }
        }
    }
    for (path, bytes) in source.files.iter() {
        if let Some(name) = path.strip_prefix("media/").filter(|name| *name != "media.toml") {
            if !media.raw.keys().any(|key| key.get_ref() == name) {
                report.add(Code::PictureUncredited, path, 0, &[("picture", &name)]);
            }
            file(path, name, bytes, report);
        }
    }
}

/// Every place that shows a picture: file, where, line.
fn shown<'a>(source: &'a Source<'_>) -> Vec<(&'a str, &'a str, usize)> {
    let course = &source.course;
    let mut shown = vec![(course.raw.cover.get_ref().as_str(), course.path.as_str(), course.line(&course.raw.cover))];
    for toml in source.lessons.iter().map(|lesson| &lesson.toml) {
        let pictures = toml.raw.picture.iter().chain(toml.raw.blocks.iter().filter_map(|block| block.picture.as_ref()));
        shown.extend(pictures.map(|picture| (picture.get_ref().as_str(), toml.path.as_str(), toml.line(picture))));
    }
    for document in source.documents() {
        shown.extend(document.notes.iter().filter_map(|note| match &note.kind {
            NoteKind::Picture(file) => Some((file.as_str(), document.path.as_str(), note.line)),
            _ => None,
        }));
    }
    shown
}

fn file(path: &str, name: &str, bytes: &[u8], report: &mut Report) {
    let expected = match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("webp") => "image/webp",
        _ => return report.add(Code::PictureType, path, 0, &[("picture", &name)]),
    };
    if expected == "image/svg+xml"
        && let Err(svg::Refused { line, what }) = svg::check(bytes)
    {
        return report.add(Code::SvgUnsafe, path, line, &[("what", &what)]);
    }
    let found = media_type(bytes);
    if found != Some(expected) {
        let found = found.unwrap_or("?");
        report.add(Code::PictureContent, path, 0, &[("expected", &expected), ("found", &found)]);
    }
}

/// The media type, from the first bytes (PNG, JPEG and WebP have fixed ones) or from the root element (SVG).
pub(crate) fn media_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => svg::is_svg(bytes).then_some("image/svg+xml"),
    }
}
