//! The two proofs: W3C "Data Integrity EdDSA Cryptosuites v1.0", sections 3.2 (rdfc) and 3.3 (jcs).
//!
//! Both sign SHA-256 of the canonical proof options followed by SHA-256 of the canonical credential without proofs.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde_json::Value;

use super::CertificateError;
use super::context::{json_digest, rdf_digest};
use super::credential::{CONTEXTS, Proof};
use super::key::verification_method;

/// A cryptosuite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Suite {
    /// Over the RDF form, for other programs.
    Rdfc,
    /// Over the JSON form, member for member.
    Jcs,
}

impl Suite {
    /// Both, in the order in which they stand in a certificate.
    pub(super) const ALL: [Self; 2] = [Self::Rdfc, Self::Jcs];

    const fn name(self) -> &'static str {
        match self {
            Self::Rdfc => "eddsa-rdfc-2022",
            Self::Jcs => "eddsa-jcs-2022",
        }
    }

    /// The proof that this suite must have in a certificate, without its signature.
    fn options(self, key: &VerifyingKey, created: &str) -> Proof {
        Proof {
            context: (self == Self::Jcs).then(|| CONTEXTS.map(str::to_owned).to_vec()),
            kind: "DataIntegrityProof".to_owned(),
            cryptosuite: self.name().to_owned(),
            created: created.to_owned(),
            method: verification_method(key),
            purpose: "assertionMethod".to_owned(),
            value: None,
        }
    }

    fn signed_bytes(self, unsecured: &Value, options: &Proof) -> Result<[u8; 64], CertificateError> {
        // Each suite hashes the options under the contexts of the credential.
        let options = Proof { context: Some(CONTEXTS.map(str::to_owned).to_vec()), value: None, ..options.clone() };
        let options = serde_json::to_value(options).map_err(|error| CertificateError::Canonical(error.to_string()))?;
        let digest = match self {
            Self::Rdfc => rdf_digest,
            Self::Jcs => json_digest,
        };
        let mut bytes = [0; 64];
        bytes[..32].copy_from_slice(&digest(&options)?);
        bytes[32..].copy_from_slice(&digest(unsecured)?);
        Ok(bytes)
    }
}

/// Signs a credential that has no proof yet.
pub(super) fn sign(
    suite: Suite,
    key: &SigningKey,
    unsecured: &Value,
    created: &str,
) -> Result<Proof, CertificateError> {
    let options = suite.options(&key.verifying_key(), created);
    let signature = key.sign(&suite.signed_bytes(unsecured, &options)?);
    Ok(Proof { value: Some(format!("z{}", bs58::encode(signature.to_bytes()).into_string())), ..options })
}

/// Whether the proof is the one that this suite makes with this key and day, signature aside.
pub(super) fn has_form(suite: Suite, proof: &Proof, key: &VerifyingKey, created: &str) -> bool {
    let due = suite.options(key, created);
    let same = |left: &str, right: &str| left == right;
    proof.context == due.context
        && same(&proof.kind, &due.kind)
        && same(&proof.cryptosuite, &due.cryptosuite)
        && same(&proof.created, &due.created)
        && same(&proof.method, &due.method)
        && same(&proof.purpose, &due.purpose)
}

/// Whether the proof's signature holds over the credential without its proofs.
pub(super) fn holds(
    suite: Suite,
    proof: &Proof,
    key: &VerifyingKey,
    unsecured: &Value,
) -> Result<bool, CertificateError> {
    let Some(signature) = proof.value.as_deref().and_then(parse_signature) else { return Ok(false) };
    let bytes = suite.signed_bytes(unsecured, proof)?;
    Ok(key.verify_strict(&bytes, &signature).is_ok())
}

fn parse_signature(text: &str) -> Option<Signature> {
    let encoded = text.strip_prefix('z').filter(|encoded| encoded.len() <= 100)?;
    let bytes = bs58::decode(encoded).into_vec().ok()?;
    Signature::from_slice(&bytes).ok()
}
