//! From a passed course test to a certificate: preview, award, print again.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use preamble_documents::{DocumentError, Hue, certificate_pdf, certificate_svg};
use preamble_locales::Messages;
use uuid::Uuid;

use super::{
    Achievement, CertificateError, Contents, Credential, IssueRequest, Level, issue, page, stub, verify, wording,
};
use crate::Occasion;
use crate::content::model::{self, Course};
use crate::device::Device;
use crate::event::{AssessmentKind, Certified};
use crate::profile::{Profile, ProfileError};

/// What a person chose for their certificate.
#[derive(Debug, Clone)]
pub struct Award<'a> {
    pub course: &'a Course,
    /// As the person wants it, or none.
    pub name: Option<&'a str>,
    pub neutral: bool,
    /// A language of the course.
    pub language: &'a str,
}

/// A certificate that was made before.
#[derive(Debug, Clone)]
pub struct Awarded {
    pub id: Uuid,
    pub course: String,
    pub contents: Contents,
}

/// Errors of awarding.
#[derive(Debug, thiserror::Error)]
pub enum AwardError {
    #[error("the course test is not passed yet")]
    NotEarned,
    #[error("no such certificate")]
    Unknown,
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    #[error(transparent)]
    Document(#[from] DocumentError),
    #[error(transparent)]
    Profile(#[from] ProfileError),
}

/// The day of issue. In UTC: a credential must not be valid from a time that is still to come somewhere (interop.md 2.2).
fn day(occasion: &Occasion) -> Date {
    occasion.at.to_zoned(TimeZone::UTC).date()
}

fn request(award: &Award<'_>, messages: &Messages, occasion: &Occasion) -> IssueRequest {
    let course = award.course;
    let words = course.words.get(award.language);
    let title = words.map_or(course.id.as_str(), |words| if award.neutral { &words.neutral } else { &words.title });
    let achievement = Achievement {
        course_id: course.id.clone(),
        course_version: course.version.clone(),
        title: title.to_owned(),
        neutral: award.neutral,
        language: award.language.to_owned(),
        lessons: u32::try_from(course.lessons.len()).unwrap_or(u32::MAX),
        minutes: course.minutes,
        level: Level::SelfPaced,
    };
    let mut random = [0u8; 16];
    random.copy_from_slice(&occasion.bytes("certificate")[..16]);
    IssueRequest {
        name: award.name.map(str::to_owned),
        issuer_name: None,
        wording: wording(messages, &achievement),
        achievement,
        issued_on: day(occasion),
        id: uuid::Builder::from_random_bytes(random).into_uuid(),
        salt: occasion.bytes("salt"),
    }
}

/// A neutral certificate must not tell the course by its colour either.
fn hue(course: Option<&Course>, contents: &Contents) -> Hue {
    match course.filter(|_| contents.course.is_some()).map(|course| course.hue) {
        Some(model::Hue::Plum) => Hue::Plum,
        Some(model::Hue::Ochre) => Hue::Ochre,
        Some(model::Hue::Teal) | None => Hue::Teal,
    }
}

/// A certificate that is not made yet.
#[derive(Debug, Clone)]
pub struct Preview {
    pub svg: String,
    /// The page in words, line by line in reading order.
    pub words: Vec<String>,
    pub contents: Contents,
}

/// The page as it would be; nothing is kept.
///
/// # Errors
/// [`AwardError::NotEarned`], or what issuing and drawing say.
pub fn preview(
    profile: &Profile,
    device: &Device,
    award: &Award<'_>,
    occasion: &Occasion,
) -> Result<Preview, AwardError> {
    check_earned(profile, award.course)?;
    let messages = Messages::new(award.language);
    let credential = issue(device.key(), &request(award, &messages, occasion))?;
    let contents = credential.contents().clone();
    let page = page(&credential, stub(device.key(), &credential), hue(Some(award.course), &contents), &messages);
    let labels = &page.labels;
    let mut words = vec![labels.heading.clone()];
    if let Some(name) = &page.name {
        words.extend([labels.lead.clone(), name.clone()]);
    }
    words.extend([&labels.statement, &labels.course, &labels.details].map(Clone::clone));
    words.extend([&labels.level, &labels.key].map(|line| format!("{}: {}", line.label, line.value)));
    Ok(Preview { svg: certificate_svg(&page)?, words, contents })
}

/// Makes a certificate and keeps it in the profile.
///
/// # Errors
/// [`AwardError::NotEarned`], or what issuing and the store say.
pub fn award(
    profile: &mut Profile,
    device: &Device,
    award: &Award<'_>,
    occasion: &Occasion,
) -> Result<Awarded, AwardError> {
    check_earned(profile, award.course)?;
    let messages = Messages::new(award.language);
    let credential = issue(device.key(), &request(award, &messages, occasion))?;
    let contents = credential.contents().clone();
    let course = award.course;
    let stub = stub(device.key(), &credential);
    // Set once before it is kept: a certificate that cannot be printed must not be made.
    certificate_pdf(&page(&credential, stub.clone(), hue(Some(course), &contents), &messages))?;
    let happening = Certified { certificate: contents.id, stub, credential: credential.json().to_owned() };
    profile.record(occasion, &course.id, &course.version, happening)?;
    Ok(Awarded { id: contents.id, course: course.id.clone(), contents })
}

fn check_earned(profile: &Profile, course: &Course) -> Result<(), AwardError> {
    let passed = |progress: &crate::progress::CourseProgress| progress.passed(AssessmentKind::Test, None);
    if profile.progress().courses.get(&course.id).is_some_and(passed) { Ok(()) } else { Err(AwardError::NotEarned) }
}

/// All certificates of the profile, newest first. One whose credential cannot be read any more is left out.
pub fn awarded(profile: &Profile) -> Vec<Awarded> {
    let all = profile.progress().courses.iter().flat_map(|(course, progress)| {
        progress.certificates.iter().filter_map(|certified| {
            let contents = verify(certified.credential.as_bytes()).ok()?.contents?;
            Some(Awarded { id: certified.certificate, course: course.clone(), contents })
        })
    });
    let mut all: Vec<_> = all.collect();
    all.sort_by(|a, b| b.contents.issued_on.cmp(&a.contents.issued_on).then_with(|| b.id.cmp(&a.id)));
    all
}

/// A certificate as files: the JSON of the credential, and the PDF that carries it.
///
/// # Errors
/// [`AwardError::Unknown`], or what drawing says.
pub fn print<'a>(
    profile: &Profile,
    course_of: impl Fn(&str) -> Option<&'a Course>,
    id: Uuid,
) -> Result<(String, Vec<u8>), AwardError> {
    let found = profile.progress().courses.iter().find_map(|(course, progress)| {
        progress.certificates.iter().find(|certified| certified.certificate == id).map(|certified| (course, certified))
    });
    let (course, certified) = found.ok_or(AwardError::Unknown)?;
    let verdict = verify(certified.credential.as_bytes())?;
    // A profile that was tampered with must not print what was never signed.
    let contents = verdict.contents.filter(|_| verdict.intact).ok_or(AwardError::Unknown)?;
    let hue = hue(course_of(course), &contents);
    let messages = Messages::new(&contents.language);
    let credential = Credential { json: certified.credential.clone(), contents, digest: verdict.digest };
    let pdf = certificate_pdf(&page(&credential, certified.stub.clone(), hue, &messages))?;
    Ok((certified.credential.clone(), pdf))
}
