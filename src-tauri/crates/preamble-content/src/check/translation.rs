//! Translations: made from the words as they are now?

use crate::{
    diagnostic::{Code, Report},
    files::Files,
    source::Source,
    stamp::{self, Segment, Stamps},
};

pub(crate) fn check(source: &Source<'_>, report: &mut Report) {
    for language in source.languages().skip(1) {
        let segments = stamp::segments(source, language);
        compare(source.files, language, source.stamps.get(language), &segments, report);
    }
}

/// Compares the stamps of a language with the words as they are.
pub(crate) fn compare(
    files: &Files,
    language: &str,
    stamps: Option<&Stamps>,
    segments: &[Segment<'_>],
    report: &mut Report,
) {
    let Some(stamps) = stamps else {
        let path = stamp::path(language);
        // A file that could not be read has its own finding.
        if files.get(&path).is_none() {
            let args: [(&'static str, &dyn std::fmt::Display); 3] =
                [("language", &language), ("what", &"file"), ("id", &"")];
            report.add(Code::TranslationUnstamped, &path, 0, &args);
        }
        return;
    };
    for segment in segments {
        let (code, what) = match stamps.get(segment.table).and_then(|table| table.get(segment.key)) {
            None => (Code::TranslationUnstamped, "block"),
            Some(hash) if *hash != segment.hash => (Code::TranslationStale, "block"),
            Some(_) => continue,
        };
        let id = format!("{}/{}", segment.table, segment.key);
        report.add(code, segment.file, segment.line, &[("language", &language), ("what", &what), ("id", &id)]);
    }
}
