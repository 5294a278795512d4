//! Certificates: preview, make, save, check.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CertificateTitle {
    Exact,
    Neutral,
}

/// For `certificate.preview` and `certificate.issue`.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CertificateRequest {
    pub course: String,
    /// As the person wants it; absent or empty: no name.
    pub name: Option<String>,
    pub title: CertificateTitle,
    pub language: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CertificatePreview {
    /// The page as `data:` URL of an SVG.
    pub url: String,
    /// The page in words, for those who do not see it.
    pub description: String,
    /// This computer's clock is behind what was saved before: the date would be wrong.
    pub clock_behind: bool,
    /// The day that the certificate would carry, ISO.
    pub issued_on: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct IssuedCertificate {
    pub id: String,
    pub course: String,
    pub title: String,
    pub name: Option<String>,
    pub language: String,
    /// ISO day.
    pub issued_on: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct CertificateList {
    pub certificates: Vec<IssuedCertificate>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CertificateFormat {
    Pdf,
    Json,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveCertificateRequest {
    pub id: String,
    pub format: CertificateFormat,
    /// Folder that the person chose.
    pub folder: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedFile {
    pub path: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckCertificateRequest {
    pub path: String,
}

/// Three separate results: intact, issuer known, date.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CertificateVerdict {
    pub intact: bool,
    /// Why it is not intact: an error code of area `certificate`.
    pub problem: Option<String>,
    pub issuer: CertificateIssuer,
    pub fingerprint: String,
    /// `self-paced` or `confirmed`.
    pub level: String,
    pub name: Option<String>,
    pub title: String,
    pub language: String,
    /// ISO day.
    pub issued_on: String,
    /// The certificate's day lies in the future of this computer's clock.
    pub future: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateIssuer {
    ThisComputer,
    Unknown,
}
