//! Commands `certificate.*`: preview, make, save and check.

use std::io::Read;
use std::path::Path;

use jiff::tz::TimeZone;
use preamble_core::certificate::{self as core, Award, Awarded};
use preamble_core::{course, files};
use uuid::Uuid;

use crate::app::Context;
use crate::course::title;
use crate::wire::Nothing;
use crate::wire::certificate::*;
use crate::{Failure, picture};

/// Larger files are not looked at: no certificate comes near it.
const LARGEST: u64 = 16 * 1024 * 1024;

pub(crate) fn preview(cx: &mut Context<'_>, request: CertificateRequest) -> Result<CertificatePreview, Failure> {
    let course = cx.courses().course(&request.course)?;
    let award = award_of(course, &request);
    let occasion = cx.occasion;
    let (device, profile) = cx.device_and_profile()?;
    let preview = core::preview(profile, device, &award, &occasion)?;
    Ok(CertificatePreview {
        url: picture::of_svg(&preview.svg),
        description: preview.words.join(". "),
        clock_behind: profile.clock_is_behind(occasion.at),
        issued_on: preview.contents.issued_on.to_string(),
    })
}

pub(crate) fn issue(cx: &mut Context<'_>, request: CertificateRequest) -> Result<IssuedCertificate, Failure> {
    let course = cx.courses().course(&request.course)?;
    let award = award_of(course, &request);
    let occasion = cx.occasion;
    let (device, profile) = cx.device_and_profile()?;
    Ok(issued(core::award(profile, device, &award, &occasion)?))
}

pub(crate) fn list(cx: &mut Context<'_>, _: Nothing) -> Result<CertificateList, Failure> {
    let (shipped, discreet) = (cx.courses(), cx.settings().discreet);
    let mut certificates: Vec<_> = core::awarded(cx.profile()?).into_iter().map(issued).collect();
    if discreet {
        for certificate in &mut certificates {
            // What stands on the certificate stays; the list on the screen does not tell it.
            let course = shipped.course(&certificate.course).ok();
            certificate.title = course.map(|course| title(course, &certificate.language, true)).unwrap_or_default();
        }
    }
    Ok(CertificateList { certificates })
}

pub(crate) fn save(cx: &mut Context<'_>, request: SaveCertificateRequest) -> Result<SavedFile, Failure> {
    let id = Uuid::parse_str(&request.id).map_err(|_| Failure::certificate_unknown())?;
    let shipped = cx.courses();
    let (json, pdf) = core::print(cx.profile()?, |course| shipped.course(course).ok(), id)?;
    // A file name that says nothing of the subject or the person.
    let stem = format!("Preamble {}", &id.to_string()[..8]);
    let (ending, bytes) = match request.format {
        CertificateFormat::Pdf => ("pdf", pdf),
        CertificateFormat::Json => ("json", json.into_bytes()),
    };
    let saved = files::write_new(Path::new(&request.folder), &stem, ending, &bytes);
    let path = saved.map_err(|error| crate::paper::unwritten(&error))?;
    Ok(SavedFile { path: path.display().to_string() })
}

pub(crate) fn check(cx: &mut Context<'_>, request: CheckCertificateRequest) -> Result<CertificateVerdict, Failure> {
    let file = std::fs::File::open(&request.path).map_err(|_| Failure::certificate_file())?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| Failure::certificate_file())?;
    if bytes.len() as u64 > LARGEST {
        return Err(Failure::certificate_too_large());
    }
    let verdict = core::verify(&bytes)?;
    let contents = verdict.contents.clone().ok_or_else(Failure::certificate_not)?;
    let ours = cx.device()?.name() == contents.issuer.fingerprint;
    let today = cx.occasion.at.to_zoned(TimeZone::UTC).date();
    Ok(CertificateVerdict {
        intact: verdict.intact,
        problem: verdict.problem.map(|problem| format!("certificate-{}", problem.code())),
        issuer: if ours { CertificateIssuer::ThisComputer } else { CertificateIssuer::Unknown },
        fingerprint: contents.issuer.fingerprint,
        level: contents.level.code().to_owned(),
        name: contents.name,
        title: contents.title,
        language: contents.language,
        issued_on: contents.issued_on.to_string(),
        future: verdict.is_dated_after(today),
    })
}

fn award_of<'a>(course: &'a preamble_content::Course, request: &'a CertificateRequest) -> Award<'a> {
    Award {
        course,
        name: request.name.as_deref().map(str::trim).filter(|name| !name.is_empty()),
        neutral: request.title == CertificateTitle::Neutral,
        language: course::language(course, &request.language),
    }
}

fn issued(awarded: Awarded) -> IssuedCertificate {
    IssuedCertificate {
        id: awarded.id.to_string(),
        course: awarded.course,
        title: awarded.contents.title,
        name: awarded.contents.name,
        language: awarded.contents.language,
        issued_on: awarded.contents.issued_on.to_string(),
    }
}
