//! The whole surface of Preamble as one list. The router, the TypeScript map and the contract test all expand it.
//!
//! To add a command: write its wire types under `wire/`, its function in the file of its noun, one line here, a contract file
//! `tests/integration/contracts/<name>.json`, then run `cargo xtask codegen`.

/// Calls `$then!` with the list: `name, function(Request) -> Answer, read or write`.
#[macro_export]
macro_rules! command_list {
    ($then:ident) => {
        $then! {
            "locale.list" locale::list(Nothing) -> LocaleList, read;
            "locale.messages" locale::messages(LocaleMessagesRequest) -> LocaleMessages, read;
            "settings.get" settings::get(Nothing) -> Settings, read;
            "settings.set" settings::set(Settings) -> Settings, write;
            "profile.list" profile::list(Nothing) -> ProfileList, read;
            "profile.current" profile::current(Nothing) -> CurrentProfile, read;
            "profile.guest" profile::guest(GuestRequest) -> CurrentProfile, write;
            "profile.create" profile::create(CreateProfileRequest) -> CurrentProfile, write;
            "profile.save-guest" profile::save_guest(CreateProfileRequest) -> CurrentProfile, write;
            "profile.open" profile::open(OpenProfileRequest) -> CurrentProfile, write;
            "profile.rescue" profile::rescue(DamagedProfileRequest) -> Rescue, read;
            "profile.recover" profile::recover(DamagedProfileRequest) -> Rescue, write;
            "profile.close" profile::close(Nothing) -> CurrentProfile, write;
            "profile.data" profile::data(Nothing) -> ProfileData, read;
            "profile.delete" profile::delete(DeleteProfileRequest) -> CurrentProfile, write;
            "protected.suggest" protected::suggest(SuggestRequest) -> SuggestedPassphrase, read;
            "protected.strength" protected::strength(StrengthRequest) -> StrengthView, read;
            "protected.create" protected::create(ProtectRequest) -> ProtectedProfile, write;
            "protected.open" protected::open(OpenProtectedRequest) -> CurrentProfile, write;
            "protected.unlock" protected::unlock(UnlockRequest) -> CurrentProfile, write;
            "protected.rescue" protected::rescue(OpenProtectedRequest) -> Rescue, read;
            "protected.recover" protected::recover(OpenProtectedRequest) -> Rescue, write;
            "protected.reset" protected::reset(ResetRequest) -> CurrentProfile, write;
            "protected.change" protected::change(ChangePassphraseRequest) -> RecoveryCodeAnswer, write;
            "protected.code" protected::code(RecoveryCodeRequest) -> RecoveryCodeAnswer, write;
            "protected.standing" protected::standing(Nothing) -> Protection, read;
            "protected.lock" protected::lock(Nothing) -> CurrentProfile, write;
            "protected.touch" protected::touch(Nothing) -> Nothing, read;
            "country.list" country::list(Nothing) -> CountryList, read;
            "country.help" country::help(Nothing) -> HelpView, read;
            "course.list" course::list(Nothing) -> CourseList, read;
            "course.open" course::open(CourseRequest) -> CourseView, read;
            "lesson.open" lesson::open(LessonRequest) -> LessonView, read;
            "library.declarations" library::declarations(Nothing) -> DeclarationList, read;
            "library.declaration" library::declaration(DeclarationRequest) -> DeclarationView, read;
            "library.articles" library::articles(Nothing) -> ArticleList, read;
            "library.instruments" library::instruments(Nothing) -> InstrumentList, read;
            "library.instrument" library::instrument(InstrumentRequest) -> InstrumentView, read;
            "library.glossary" library::glossary(Nothing) -> Glossary, read;
            "library.cases" case::list(Nothing) -> CaseList, read;
            "library.numbers" number::list(Nothing) -> NumberList, read;
            "progress.visit" progress::visit(VisitRequest) -> Nothing, write;
            "progress.skip" progress::skip(VisitRequest) -> Nothing, write;
            "scenario.choose" scenario::choose(ChooseRequest) -> Nothing, write;
            "journal.write" journal::write(WriteJournalRequest) -> Nothing, write;
            "journal.read" journal::read(ReadJournalRequest) -> LessonJournal, read;
            "journal.list" journal::list(Nothing) -> Journal, read;
            "action.list" action::list(Nothing) -> ActionList, read;
            "letter.list" letter::list(Nothing) -> LetterList, read;
            "letter.save" letter::save(SaveLetterRequest) -> SavedFile, read;
            "paper.offer" paper::offer(PaperOfferRequest) -> PaperOffer, read;
            "paper.save" paper::save(SavePaperRequest) -> SavedPaper, read;
            "paper.folder" paper::folder(PaperFolderRequest) -> SavedFile, read;
            "plan.list" plan::list(Nothing) -> Plan, read;
            "plan.put" plan::put(PutPlanRequest) -> Nothing, write;
            "plan.remove" plan::remove(RemovePlanRequest) -> Nothing, write;
            "assessment.begin" assessment::begin(BeginRequest) -> Sitting, write;
            "assessment.open" assessment::open(SittingRequest) -> Sitting, read;
            "assessment.answer" assessment::answer(AnswerRequest) -> AnswerView, write;
            "assessment.finish" assessment::finish(SittingRequest) -> SittingResult, write;
            "assessment.attitudes" attitude::list(AttitudesRequest) -> Attitudes, read;
            "assessment.rate" attitude::rate(RateRequest) -> Nothing, write;
            "review.open" review::open(ReviewRequest) -> Review, read;
            "review.answer" review::answer(ReviewAnswerRequest) -> ReviewQuestion, write;
            "review.leave-out" review::leave_out(LeaveOutRequest) -> Nothing, write;
            "certificate.preview" certificate::preview(CertificateRequest) -> CertificatePreview, read;
            "certificate.issue" certificate::issue(CertificateRequest) -> IssuedCertificate, write;
            "certificate.list" certificate::list(Nothing) -> CertificateList, read;
            "certificate.save" certificate::save(SaveCertificateRequest) -> SavedFile, read;
            "certificate.check" certificate::check(CheckCertificateRequest) -> CertificateVerdict, read;
            "backup.save" backup::save(SaveBackupRequest) -> SavedFile, read;
            "backup.inspect" backup::inspect(BackupFileRequest) -> BackupSummary, read;
            "backup.restore" backup::restore(BackupFileRequest) -> RestoredBackup, write;
            "backup.copies" backup::copies(Nothing) -> AutomaticCopies, read;
            "backup.copy" backup::copy(CopyRequest) -> CopyContents, read;
            "backup.go-back" backup::go_back(CopyRequest) -> Nothing, write;
            "backup.forget" backup::forget(Nothing) -> ForgottenCopies, write;
            "backup.check" backup::check(Nothing) -> CheckedData, write;
            "search.find" search::find(SearchRequest) -> SearchResults, read;
            "files.browse" files::browse(BrowseRequest) -> FolderView, read;
            "safety.hide" safety::hide(Nothing) -> Nothing, read;
            "safety.cover" safety::cover(Nothing) -> Nothing, write;
        }
    };
}
