//! The credential inside a PDF: found without trusting the file, with every size bounded.

use lopdf::{Dictionary, Document, LoadOptions, Object};

use super::CertificateError;
use super::verify::is_credential;

/// The largest PDF that is opened.
pub(super) const LARGEST_PDF: usize = 16 * 1024 * 1024;
/// The largest credential, far above the 4 kB of a real one.
pub(super) const LARGEST_CREDENTIAL: usize = 256 * 1024;
/// The largest inner stream that opening may unpack.
const LARGEST_STREAM: usize = 32 * 1024 * 1024;
/// How many attached files are looked at.
const MOST_FILES: usize = 32;

/// Whether the bytes begin like a PDF; readers accept some bytes before the mark.
pub(super) fn is_pdf(bytes: &[u8]) -> bool {
    bytes.get(..bytes.len().min(1024)).is_some_and(|start| start.windows(5).any(|five| five == b"%PDF-"))
}

/// Takes the one credential out of a PDF.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<u8>, CertificateError> {
    if bytes.len() > LARGEST_PDF {
        return Err(CertificateError::TooLarge(bytes.len()));
    }
    let options = LoadOptions { max_decompressed_size: Some(LARGEST_STREAM), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options).map_err(|_| CertificateError::DamagedPdf)?;
    let mut found: Vec<Vec<u8>> = Vec::new();
    let mut unreadable = false;
    for file in document.objects.values().filter_map(embedded).take(MOST_FILES) {
        match content(&document, file) {
            Some(bytes) if !found.contains(&bytes) && means_to_be_credential(&bytes) => found.push(bytes),
            Some(_) => {}
            None => unreadable = true,
        }
    }
    match (found.pop(), found.len()) {
        (Some(only), 0) => Ok(only),
        (Some(_), more) => Err(CertificateError::SeveralAttachments(more + 1)),
        (None, _) if unreadable || !ends(bytes) => Err(CertificateError::DamagedPdf),
        (None, _) => Err(CertificateError::NoAttachment),
    }
}

/// The `/EF` dictionary of a file specification (ISO 32000-1, 7.11.3).
fn embedded(object: &Object) -> Option<&Dictionary> {
    object.as_dict().ok()?.get(b"EF").ok()?.as_dict().ok()
}

fn content(document: &Document, file: &Dictionary) -> Option<Vec<u8>> {
    let reference = file.get(b"UF").or_else(|_| file.get(b"F")).ok()?;
    let (_, object) = document.dereference(reference).ok()?;
    let stream = object.as_stream().ok()?;
    if stream.dict.has(b"Filter") {
        stream.decompressed_content_with_limit(LARGEST_CREDENTIAL).ok()
    } else {
        (stream.content.len() <= LARGEST_CREDENTIAL).then(|| stream.content.clone())
    }
}

/// Damaged JSON counts too: the check then says what is wrong with it.
fn means_to_be_credential(bytes: &[u8]) -> bool {
    match serde_json::from_slice(bytes) {
        Ok(value) => is_credential(&value),
        Err(_) => bytes.windows(19).any(|part| part == b"OpenBadgeCredential"),
    }
}

/// Whether the end-of-file mark is near the end.
fn ends(bytes: &[u8]) -> bool {
    let tail = bytes.get(bytes.len().saturating_sub(1024)..).unwrap_or(bytes);
    tail.windows(5).any(|five| five == b"%%EOF")
}
