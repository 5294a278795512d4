//! The wire types as TypeScript, so that the one typed `call(name, request)` of the UI can never drift from Rust.

use std::fmt::Write as _;

use preamble_content::text::{Inline, Text};
use ts_rs::TS;

use crate::wire::action::*;
use crate::wire::assessment::*;
use crate::wire::backup::*;
use crate::wire::case::*;
use crate::wire::certificate::*;
use crate::wire::country::*;
use crate::wire::course::*;
use crate::wire::error::*;
use crate::wire::files::*;
use crate::wire::journal::*;
use crate::wire::lesson::*;
use crate::wire::letter::*;
use crate::wire::library::*;
use crate::wire::locale::*;
use crate::wire::number::*;
use crate::wire::paper::*;
use crate::wire::plan::*;
use crate::wire::profile::*;
use crate::wire::progress::*;
use crate::wire::protected::*;
use crate::wire::review::*;
use crate::wire::scenario::*;
use crate::wire::search::*;
use crate::wire::settings::*;
use crate::wire::{Nothing, Picture};

macro_rules! declarations {
    ($config:ident; $($type:ty),* $(,)?) => { [$(<$type>::decl(&$config)),*] };
}

macro_rules! command_types {
    ($($name:literal $area:ident :: $function:ident ($request:ty) -> $answer:ty, $mode:ident;)*) => {
        fn command_lines(config: &ts_rs::Config) -> Vec<String> {
            vec![$(format!(
                "  \"{}\": {{ request: {}; answer: {}; mode: \"{}\" }};",
                $name, <$request>::name(config), <$answer>::name(config), stringify!($mode)
            )),*]
        }
    };
}
crate::command_list!(command_types);

/// The text of `ui/src/api/wire.generated.ts`. Integers are numbers: nothing on the wire passes 2^53.
pub fn typescript() -> String {
    let config = ts_rs::Config::default().with_large_int("number");
    let declarations = declarations![config;
        Text, Inline, Nothing, Picture, WireError, ErrorAction,
        Direction, Language, LocaleList, LocaleMessagesRequest, LocaleMessages,
        Theme, Spacing, CoverChoice, Settings,
        ProfileEntry, ProfileList, ProfileKind, CurrentProfile, LentProfile, GuestRequest, CreateProfileRequest, OpenProfileRequest,
        DeleteProfileRequest, DamagedProfileRequest, ProfileData, EventCount,
        SuggestRequest, SuggestedPassphrase, StrengthRequest, StrengthKind, StrengthView, ProtectRequest, ProtectedProfile,
        OpenProtectedRequest, UnlockRequest, ResetRequest, ChangePassphraseRequest, RecoveryCodeRequest, RecoveryCodeAnswer, Protection,
        CountryList, CountryChoice, HelpView, CountryCard, HelpSection, ContactKind, RunBy, EntryView,
        CourseList, OrderStep, OrderCourse, LessonLink, BeforeLesson, Hue, CourseCard, PlaceCard,
        CourseRequest, CourseView, LessonState, LessonEntry, TestState,
        LessonRequest, LessonView, References, SourceCard, TermCard, BlockView, PartView, BlockViewKind, Risk, StepView, Rating, ChoiceView,
        DeclarationList, DeclarationEntry, DeclarationRequest, DeclarationView, DeclarationPreamble, DeclarationArticle, DeclarationChange, ChangeKind,
        ArticleList, ArticleWords, InstrumentKind, InstrumentList, InstrumentCard, InstrumentRequest, InstrumentView, Glossary, GlossaryTerm,
        VisitRequest, ChooseRequest,
        WriteJournalRequest, ReadJournalRequest, LessonJournal, Journal, JournalEntry,
        ActionList, ActionView, ActionKind, ActionLetter,
        LetterList, LetterView, LetterKind, LetterField, LetterFormat, SaveLetterRequest,
        PaperSubject, PaperSheet, PaperOfferRequest, OfferedPaper, PaperOffer, SavePaperRequest, SavedPaper, PaperFolderRequest,
        Plan, PlanLine, PlanState, PutPlanRequest, RemovePlanRequest,
        AssessmentKind, BeginRequest, Sitting, Form, Item, ItemOption, AnswerRequest, AnswerView, Outcome, Feedback, OptionFeedback,
        SittingRequest, SittingResult, Change, Moment, AttitudesRequest, Attitudes, Statement, RateRequest,
        ReviewRequest, ReviewStanding, Review, ReviewQuestion, ReviewCourse, ReviewAnswerRequest, LeaveOutRequest,
        CertificateTitle, CertificateRequest, CertificatePreview, IssuedCertificate, CertificateList, CertificateFormat,
        SaveCertificateRequest, SavedFile, CheckCertificateRequest, CertificateVerdict, CertificateIssuer,
        SaveBackupRequest, BackupFileRequest, BackupSummary, BackupTarget, RestoredBackup, AutomaticCopies,
        CopyEntry, CopyRequest, CopyContents, ForgottenCopies, CheckedData, Rescue,
        CaseList, CaseView, CaseBody, CaseTimeline, CasePoint,
        NumberList, NumberView, NumberValue, NumberTheme, NumberChart, NumberUnit, NumberApprox,
        SearchRequest, SearchResults, SearchGroup, SearchKind, SearchHit, SearchPiece, SearchPlace,
        FileFilter, BrowseRequest, FolderView, FilePlaceKind, FilePlace, FileEntry,
    ];
    let mut out = String::from("// The wire types of preamble-api. Written by `cargo xtask codegen`; do not edit.\n\n");
    for declaration in declarations {
        let _ = writeln!(out, "export {declaration}");
    }
    out.push_str("\n/** Every command: the name decides the request and the answer. */\nexport type Commands = {\n");
    for line in command_lines(&config) {
        let _ = writeln!(out, "{line}");
    }
    out.push_str(
        "};\n\n/** Commands that change something. */\nexport const WRITES: ReadonlySet<string> = new Set([\n",
    );
    for name in crate::router::writes() {
        let _ = writeln!(out, "  \"{name}\",");
    }
    out.push_str("]);\n");
    out
}
