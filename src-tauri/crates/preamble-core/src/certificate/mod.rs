//! Certificates: issuing, the printed stub, and checking, all offline.
//!
//! A certificate is an Open Badges 3.0 credential (1EdTech, a W3C Verifiable Credential 2.0) that travels inside the
//! PDF. It carries two Data Integrity proofs by the same key (W3C `vc-di-eddsa`): `eddsa-rdfc-2022`, the one that
//! 1EdTech names, and `eddsa-jcs-2022`, which covers every member of the JSON. RDF canonicalisation silently drops
//! members that the contexts do not know, so the check here demands both proofs and refuses unknown members.
//!
//! The issuer is a `did:key`: the check needs no network. A signature says only that whoever holds the key made this
//! file. Whether the key is known is for the caller to decide, from [`Issuer::fingerprint`] and a list.
//!
//! What a certificate gives away is the person's choice: a name only if one is given, no address, no account, no clock
//! time but the day. Under a neutral title neither the course id nor its version is in the file.

mod attachment;
mod award;
mod contents;
mod context;
mod credential;
mod error;
mod issue;
mod key;
mod page;
mod proof;
mod stub;
#[cfg(test)]
mod tests;
mod verify;

pub use award::{Award, AwardError, Awarded, Preview, award, awarded, preview, print};
pub use contents::{Contents, Course, Issuer, Level};
pub use error::CertificateError;
pub use issue::{Achievement, Credential, IssueRequest, LONGEST_NAME, LONGEST_TITLE, issue};
pub use key::{did_key, fingerprint};
pub use page::{Wording, date_in_words, level_in_words, page, wording};
pub use preamble_documents::DocumentError;
pub use stub::{Stub, StubVerdict, stub, verify_stub};
pub use verify::{LARGEST_FILE, Problem, Verdict, verify};
