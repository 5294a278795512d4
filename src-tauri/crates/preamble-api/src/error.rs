//! The one place where an error of the product becomes `{ code, args, action }`. The code is the Fluent key.

use std::collections::BTreeMap;

use preamble_core::assessment::AssessmentError;
use preamble_core::backup::BackupError;
use preamble_core::certificate::{AwardError, CertificateError, DocumentError};
use preamble_core::course::CourseError;
use preamble_core::declaration::DeclarationError;
use preamble_core::plan::PlanError;
use preamble_core::profile::ProfileError;
use preamble_core::review::ReviewError;
use preamble_core::store::StoreError;

use crate::wire::error::{ErrorAction, WireError};

/// What a command answers when it cannot do what was asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    pub code: &'static str,
    pub args: BTreeMap<&'static str, String>,
    pub action: ErrorAction,
}

macro_rules! failures {
    ($($function:ident $code:literal $action:ident;)*) => {
        impl Failure {
            $(pub(crate) fn $function() -> Self { Self::of($code, ErrorAction::$action) })*
        }

        /// Every code that a command can answer; a test walks them in all languages.
        pub const CODES: &[&str] = &[$($code),*];
    };
}

failures! {
    internal "error-internal" Start;
    unknown_command "error-unknown-command" Retry;
    bad_request "error-bad-request" Retry;
    full "error-disk-full" Retry;
    read_only "error-read-only" ChooseOther;
    device_damaged "error-device-damaged" Retry;
    unreadable_folder "files-unreadable" ChooseOther;
    nobody "profile-none" Start;
    name_empty "profile-name-empty" Correct;
    name_too_long "profile-name-too-long" Correct;
    name_taken "profile-name-taken" Correct;
    name_differs "profile-name-differs" Correct;
    pictures_unknown "profile-pictures-unknown" Correct;
    wrong_pictures "profile-pictures-wrong" Correct;
    in_use "profile-in-use" Retry;
    no_copy "profile-no-copy" Start;
    place_read_only "profile-read-only" ChooseOther;
    place_gone "profile-place-gone" Retry;
    damaged "profile-damaged" Recover;
    newer "profile-newer" Start;
    missing "profile-missing" Start;
    already_open "profile-already-open" Start;
    locked "protected-locked" Start;
    protected_wrong "protected-wrong" Correct;
    protected_wait "protected-wait" Correct;
    protected_weak "protected-too-weak" Correct;
    protected_long "protected-too-long" Correct;
    protected_taken "protected-taken" Correct;
    protected_mistyped "protected-code-mistyped" Correct;
    protected_not "protected-not" Start;
    protected_already "protected-already" Start;
    protected_damaged "protected-damaged" Recover;
    protected_envelope "protected-envelope-damaged" Start;
    protected_memory "protected-memory" Retry;
    text_too_long "journal-too-long" Correct;
    course_unknown "course-unknown" Start;
    lesson_unknown "lesson-unknown" Start;
    block_unknown "lesson-block-unknown" Start;
    picture_unknown "course-picture-unknown" Retry;
    declaration_unknown "library-declaration-unknown" ChooseOther;
    instrument_unknown "library-instrument-unknown" Start;
    declaration_damaged "library-declaration-damaged" Start;
    letter_unknown "letter-unknown" ChooseOther;
    paper_no_sheet "paper-no-sheet" Start;
    paper_code "paper-code-invalid" Correct;
    paper_letters "paper-letters" ChooseOther;
    plan_empty "plan-empty-line" Correct;
    plan_too_long "plan-too-long" Correct;
    plan_day "plan-day-invalid" Correct;
    plan_unknown "plan-unknown" Retry;
    sitting_unknown "assessment-sitting-unknown" Start;
    sitting_finished "assessment-finished" Start;
    item_unknown "assessment-item-unknown" Start;
    answered_already "assessment-answered-already" Retry;
    response_invalid "assessment-response-invalid" Correct;
    no_items "assessment-no-items" Start;
    review_item "review-item-unknown" Start;
    review_answered "review-answered-already" Retry;
    not_earned "certificate-not-earned" Start;
    certificate_unknown "certificate-unknown" Start;
    certificate_name "certificate-name-too-long" Correct;
    certificate_letters "certificate-letters" Correct;
    certificate_clock "certificate-clock" Retry;
    certificate_file "certificate-unreadable" ChooseOther;
    certificate_not "certificate-not-a-certificate" ChooseOther;
    certificate_damaged "certificate-file-damaged" ChooseOther;
    certificate_no_attachment "certificate-no-attachment" ChooseOther;
    certificate_several "certificate-several" ChooseOther;
    certificate_too_large "certificate-too-large" ChooseOther;
    backup_not "backup-not-a-backup" ChooseOther;
    backup_damaged "backup-damaged" ChooseOther;
    backup_newer "backup-newer" ChooseOther;
    backup_too_large "backup-too-large" ChooseOther;
    backup_other_person "backup-other-person" ChooseOther;
    backup_open_first "backup-open-first" Start;
    backup_unreadable "backup-unreadable" ChooseOther;
}

impl Failure {
    fn of(code: &'static str, action: ErrorAction) -> Self {
        Self { code, args: BTreeMap::new(), action }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.insert(name, value.to_string());
        self
    }
}

impl From<Failure> for WireError {
    fn from(failure: Failure) -> Self {
        let args = failure.args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { code: failure.code.to_owned(), args, action: failure.action }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Full => Self::full(),
            StoreError::ReadOnly => Self::place_read_only(),
            StoreError::Gone => Self::place_gone(),
            StoreError::Damaged => Self::damaged(),
            StoreError::Newer { .. } => Self::newer(),
            StoreError::Missing => Self::missing(),
            StoreError::Busy => Self::in_use(),
            StoreError::Exists | StoreError::Broken(_) => Self::internal(),
        }
    }
}

impl From<ProfileError> for Failure {
    fn from(error: ProfileError) -> Self {
        match error {
            ProfileError::NameEmpty => Self::name_empty(),
            ProfileError::NameTooLong { longest } => Self::name_too_long().with("longest", longest),
            ProfileError::NameTaken { name } => Self::name_taken().with("name", name),
            ProfileError::NameDiffers => Self::name_differs(),
            ProfileError::PicturesUnknown => Self::pictures_unknown(),
            ProfileError::WrongPictures => Self::wrong_pictures(),
            ProfileError::InUse => Self::in_use(),
            ProfileError::NoCopy => Self::no_copy(),
            ProfileError::TextTooLong { longest } => Self::text_too_long().with("longest", longest / 2),
            ProfileError::Store(error) => error.into(),
        }
    }
}

impl From<CourseError> for Failure {
    fn from(error: CourseError) -> Self {
        match error {
            CourseError::CourseUnknown { course } => Self::course_unknown().with("course", course),
            CourseError::LessonUnknown { lesson } => Self::lesson_unknown().with("lesson", lesson),
            CourseError::BlockUnknown { block } => Self::block_unknown().with("block", block),
            CourseError::PictureUnknown { file } => Self::picture_unknown().with("file", file),
        }
    }
}

impl From<DeclarationError> for Failure {
    fn from(error: DeclarationError) -> Self {
        match error {
            DeclarationError::Unknown { code } => Self::declaration_unknown().with("language", code),
            DeclarationError::Damaged => Self::declaration_damaged(),
        }
    }
}

impl From<PlanError> for Failure {
    fn from(error: PlanError) -> Self {
        match error {
            PlanError::Empty => Self::plan_empty(),
            PlanError::TooLong { longest } => Self::plan_too_long().with("longest", longest / 2),
            PlanError::Day { day } => Self::plan_day().with("day", day),
            PlanError::Unknown { .. } => Self::plan_unknown(),
            PlanError::Profile(error) => error.into(),
        }
    }
}

impl From<AssessmentError> for Failure {
    fn from(error: AssessmentError) -> Self {
        match error {
            AssessmentError::SittingUnknown => Self::sitting_unknown(),
            AssessmentError::SittingFinished => Self::sitting_finished(),
            AssessmentError::ItemUnknown { .. } => Self::item_unknown(),
            AssessmentError::AnsweredAlready => Self::answered_already(),
            AssessmentError::ResponseInvalid => Self::response_invalid(),
            AssessmentError::NoItems => Self::no_items(),
            AssessmentError::Course(error) => error.into(),
            AssessmentError::Profile(error) => error.into(),
        }
    }
}

impl From<ReviewError> for Failure {
    fn from(error: ReviewError) -> Self {
        match error {
            ReviewError::ItemUnknown { .. } => Self::review_item(),
            ReviewError::AnsweredAlready => Self::review_answered(),
            ReviewError::Assessment(error) => error.into(),
            ReviewError::Course(error) => error.into(),
            ReviewError::Profile(error) => error.into(),
        }
    }
}

impl From<AwardError> for Failure {
    fn from(error: AwardError) -> Self {
        match error {
            AwardError::NotEarned => Self::not_earned(),
            AwardError::Unknown => Self::certificate_unknown(),
            AwardError::Certificate(error) => error.into(),
            AwardError::Document(DocumentError::Letters(letters)) => {
                Self::certificate_letters().with("letters", letters)
            }
            AwardError::Document(_) => Self::internal(),
            AwardError::Profile(error) => error.into(),
        }
    }
}

impl From<CertificateError> for Failure {
    fn from(error: CertificateError) -> Self {
        match error {
            CertificateError::NameTooLong(_) => {
                Self::certificate_name().with("longest", preamble_core::certificate::LONGEST_NAME)
            }
            CertificateError::TooLarge(_) => Self::certificate_too_large(),
            CertificateError::NotACertificate => Self::certificate_not(),
            CertificateError::DamagedPdf | CertificateError::DamagedJson { .. } | CertificateError::DamagedStub => {
                Self::certificate_damaged()
            }
            CertificateError::NoAttachment => Self::certificate_no_attachment(),
            CertificateError::SeveralAttachments(_) => Self::certificate_several(),
            CertificateError::Day(date) => Self::certificate_clock().with("date", date),
            CertificateError::Title(_) | CertificateError::Language(_) | CertificateError::Canonical(_) => {
                Self::internal()
            }
        }
    }
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::NotABackup => Self::backup_not(),
            BackupError::Damaged => Self::backup_damaged(),
            BackupError::Newer { .. } => Self::backup_newer(),
            BackupError::TooLarge { megabytes } => Self::backup_too_large().with("megabytes", megabytes),
            BackupError::OtherPerson { name } => Self::backup_other_person().with("name", name),
            BackupError::OpenFirst { name } => Self::backup_open_first().with("name", name),
            BackupError::Full => Self::full(),
            BackupError::ReadOnly => Self::read_only(),
            BackupError::Unreadable => Self::backup_unreadable(),
            BackupError::Profile(error) => error.into(),
        }
    }
}
