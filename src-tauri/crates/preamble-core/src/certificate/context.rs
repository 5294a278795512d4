//! Canonical forms: JSON (RFC 8785) and RDF (W3C RDFC-1.0), with the contexts in the program and never fetched.

use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::Dataset;
use oxrdf::dataset::{CanonicalizationAlgorithm, CanonicalizationHashAlgorithm};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::CertificateError;
use super::credential::CONTEXTS;

const BUNDLED: [&str; 2] =
    [include_str!("contexts/credentials-v2.json"), include_str!("contexts/open-badges-3.0.3.json")];

/// SHA-256 of the canonical JSON.
pub(super) fn json_digest(value: &Value) -> Result<[u8; 32], CertificateError> {
    let bytes = serde_jcs::to_vec(value).map_err(canonical)?;
    Ok(Sha256::digest(bytes).into())
}

/// SHA-256 of the canonical N-Quads of a JSON-LD document.
pub(super) fn rdf_digest(value: &Value) -> Result<[u8; 32], CertificateError> {
    let json = serde_json::to_vec(value).map_err(canonical)?;
    let mut dataset = Dataset::new();
    for quad in JsonLdParser::new().for_slice(&json).with_load_document_callback(|url, _| {
        let known = CONTEXTS.iter().zip(BUNDLED).find(|(address, _)| **address == url);
        let (_, text) = known.ok_or_else(|| format!("the context {url} is not bundled"))?;
        Ok(JsonLdRemoteDocument { document: text.as_bytes().to_vec(), document_url: url.to_owned() })
    }) {
        dataset.insert(&quad.map_err(canonical)?);
    }
    dataset.canonicalize(CanonicalizationAlgorithm::Rdfc10 { hash_algorithm: CanonicalizationHashAlgorithm::Sha256 });
    let mut lines: Vec<String> = dataset.iter().map(|quad| format!("{quad} .\n")).collect();
    lines.sort_unstable();
    Ok(Sha256::digest(lines.concat()).into())
}

fn canonical(error: impl std::fmt::Display) -> CertificateError {
    CertificateError::Canonical(error.to_string())
}
