//! Translations: made from the words as they are now?

use crate::{
    diagnostic::{Code, Report},
    source::Source,
    stamp,
};

pub(crate) fn check(source: &Source<'_>, report: &mut Report) {
    for language in source.languages().skip(1) {
        let Some(stamps) = source.stamps.get(language) else {
            let path = stamp::path(language);
            // A file that could not be read has its own finding.
            if source.files.get(&path).is_none() {
                report.add(
                    Code::TranslationUnstamped,
                    &path,
                    0,
                    &[("language", &language), ("what", &"file"), ("id", &"")],
                );
            }
            continue;
        };
        for segment in stamp::segments(source, language) {
            let (code, what) = match stamps.get(segment.table).and_then(|table| table.get(segment.key)) {
                None => (Code::TranslationUnstamped, "block"),
                Some(hash) if *hash != segment.hash => (Code::TranslationStale, "block"),
                Some(_) => continue,
            };
            let id = format!("{}/{}", segment.table, segment.key);
            report.add(code, segment.file, segment.line, &[("language", &language), ("what", &what), ("id", &id)]);
        }
    }
}
