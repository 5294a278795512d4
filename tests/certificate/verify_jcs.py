# Verifies the eddsa-jcs-2022 proof of credentials with openvc-core. Reads a JSON array from standard input,
# writes a JSON array of null (verified) or the reason.
import json
import sys

from openvc.did.did_key import DidKeyResolver
from openvc.proof.di_jcs import EddsaJcsProofSuite


def check(credential):
    try:
        # The library takes one proof; a certificate carries two by the same key.
        proofs = [p for p in credential["proof"] if p["cryptosuite"] == "eddsa-jcs-2022"]
        if len(proofs) != 1:
            return "no single eddsa-jcs-2022 proof"
        EddsaJcsProofSuite().verify(
            {**credential, "proof": proofs[0]}, resolver=DidKeyResolver(), check_temporal=False
        )
    except Exception as error:  # every refusal is a reason
        return f"{type(error).__name__}: {error}"
    return None


json.dump([check(credential) for credential in json.load(sys.stdin)], sys.stdout)
