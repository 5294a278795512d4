// Altered copies of a credential: every value changed, every member removed, unknown members added.

/** Every path to a value or a member, as arrays of keys. */
function* paths(value, path = []) {
  if (path.length > 0) yield path;
  if (value !== null && typeof value === "object") {
    for (const key of Object.keys(value)) yield* paths(value[key], [...path, key]);
  }
}

function at(root, path) {
  return path.reduce((value, key) => value[key], root);
}

function altered(value) {
  if (typeof value === "boolean") return !value;
  // A date stays a date and an id stays an id: only the signature can tell.
  if (/^\d{4}-/.test(value)) return value.replace(/^\d{4}/, (year) => String(Number(year) - 1));
  const last = [...value].at(-1);
  return value.slice(0, value.length - last.length) + (last === "1" ? "2" : "1");
}

/** Which proof's check can see a change there: each suite looks at the whole credential but not at the other's proof. */
function sight(credential, [member, index, key]) {
  const suite = member === "proof" && index !== undefined ? credential.proof[index].cryptosuite : null;
  return {
    rdfc: suite === null || suite === "eddsa-rdfc-2022",
    // openvc puts the credential's contexts in place of the proof's own and so never reads those.
    jcs: suite === null || (suite === "eddsa-jcs-2022" && key !== "@context"),
  };
}

/** `{what, credential, seen: {rdfc, jcs}}` for every change. */
export function* tamper(credential) {
  for (const path of paths(credential)) {
    const what = path.join(".");
    const seen = sight(credential, path);
    const value = at(credential, path);
    if (value === null || typeof value !== "object") {
      const copy = structuredClone(credential);
      at(copy, path.slice(0, -1))[path.at(-1)] = altered(value);
      yield { what: `${what} changed`, credential: copy, seen };
    }
    const copy = structuredClone(credential);
    const parent = at(copy, path.slice(0, -1));
    if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1);
    else delete parent[path.at(-1)];
    yield { what: `${what} removed`, credential: copy, seen };
    if (value !== null && typeof value === "object" && !Array.isArray(value)) {
      const more = structuredClone(credential);
      at(more, path).grade = "A";
      yield { what: `${what}.grade added`, credential: more, seen };
    }
  }
  yield { what: "grade added", credential: { ...credential, grade: "A" }, seen: { rdfc: true, jcs: true } };
}
