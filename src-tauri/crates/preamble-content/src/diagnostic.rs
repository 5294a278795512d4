//! What the check has to say: a stable code, a place and the values for the message.
//! The text of each code stands in `locales/<tag>/content.ftl` under the key `content-<code>`.

use std::{collections::BTreeMap, fmt::Display};

use serde::Serialize;

/// How bad it is: an error keeps the course from being built, a warning does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Error,
    Warning,
}

/// One finding of the check.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Diagnostic {
    /// Relative to the course folder.
    pub file: String,
    /// From 1; 0 means the whole file.
    pub line: usize,
    pub severity: Severity,
    /// Stable name, for instance `block-missing`.
    pub code: &'static str,
    /// Values for the message.
    pub args: BTreeMap<&'static str, String>,
}

macro_rules! codes {
    ($($severity:ident { $($name:ident $code:literal)* })*) => {
        /// Every kind of finding.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Code { $($($name,)*)* }

        impl Code {
            fn parts(self) -> (&'static str, Severity) {
                match self { $($(Code::$name => ($code, Severity::$severity),)*)* }
            }
        }

        const ALL: &[Code] = &[$($(Code::$name,)*)*];
    };
}

codes! {
    Error {
        FileMissing "file-missing"
        NotUtf8 "not-utf8"
        TomlInvalid "toml-invalid"
        JsonInvalid "json-invalid"
        FormatUnknown "format-unknown"
        VersionForm "version-form"
        FieldMissing "field-missing"
        FieldUnexpected "field-unexpected"
        NumberRange "number-range"
        IdFolder "id-folder"
        IdForm "id-form"
        IdDuplicate "id-duplicate"
        IdRetired "id-retired"
        TagUndeclared "tag-undeclared"
        LanguageMissing "language-missing"
        TitleMissing "title-missing"
        IntroMissing "intro-missing"
        NeutralMissing "neutral-missing"
        AttitudeCount "attitude-count"
        HeadingId "heading-id"
        BlockMissing "block-missing"
        BlockExtra "block-extra"
        BlockOrder "block-order"
        PartMissing "part-missing"
        PartUnknown "part-unknown"
        TextMissing "text-missing"
        TextStray "text-stray"
        OptionCount "option-count"
        ChoiceCount "choice-count"
        OptionUnrated "option-unrated"
        CorrectCount "correct-count"
        CorrectUnknown "correct-unknown"
        BestCount "best-count"
        PairMissing "pair-missing"
        StepStart "step-start"
        StepMissing "step-missing"
        StepUnknown "step-unknown"
        StepUnreachable "step-unreachable"
        ReasonMissing "reason-missing"
        ReasonUnsourced "reason-unsourced"
        CitationForm "citation-form"
        FactUnknown "fact-unknown"
        TermUnknown "term-unknown"
        TermWords "term-words"
        TermUnlisted "term-unlisted"
        SlotUnknown "slot-unknown"
        Html "html"
        Link "link"
        Table "table"
        Markup "markup"
        PictureMissing "picture-missing"
        PictureUncredited "picture-uncredited"
        PictureType "picture-type"
        PictureContent "picture-content"
        SvgUnsafe "svg-unsafe"
        AltMissing "alt-missing"
        BlueprintShares "blueprint-shares"
        BlueprintFew "blueprint-few"
        FormCount "form-count"
        GroupUnknown "group-unknown"
        LessonUngrouped "lesson-ungrouped"
        DateForm "date-form"
        LessonForm "lesson-form"
        CourseUnknown "course-unknown"
        LessonUnknown "lesson-unknown"
        ListCount "list-count"
        TagMissing "tag-missing"
        BlankUnknown "blank-unknown"
    }
    Warning {
        MinutesSum "minutes-sum"
        LessonUnlisted "lesson-unlisted"
        TermUnlinked "term-unlinked"
        AltLength "alt-length"
        TextLong "text-long"
        SentenceLong "sentence-long"
        ClaimUncited "claim-uncited"
        FactUnconfirmed "fact-unconfirmed"
        FactDiffers "fact-differs"
        BlankUnused "blank-unused"
        FactUnlisted "fact-unlisted"
        FactUncited "fact-uncited"
        ExpiryLate "expiry-late"
        SpareMissing "spare-missing"
        TranslationStale "translation-stale"
        TranslationUnstamped "translation-unstamped"
    }
}

/// Every code with its severity, for tests and for documentation.
pub fn codes() -> impl Iterator<Item = (&'static str, Severity)> {
    ALL.iter().map(|code| code.parts())
}

/// Where findings are gathered.
#[derive(Debug, Default)]
pub(crate) struct Report(Vec<Diagnostic>);

impl Report {
    pub(crate) fn add(&mut self, code: Code, file: &str, line: usize, args: &[(&'static str, &dyn Display)]) {
        let (code, severity) = code.parts();
        let args = args.iter().map(|(name, value)| (*name, value.to_string())).collect();
        self.0.push(Diagnostic { file: file.to_owned(), line, severity, code, args });
    }

    /// All findings, by file and line, each once.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}
