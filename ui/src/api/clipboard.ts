// What the person copies with our buttons. Cover takes it back: a number on the clipboard tells what somebody looked for.
let ours = false;

/** Copies text. Answers whether it went. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    ours = true;
    return true;
  } catch {
    return false;
  }
}

/** Empties the clipboard if we filled it; never rejects. */
export async function takeBack(): Promise<void> {
  if (ours) {
    ours = false;
    await navigator.clipboard.writeText("").catch(() => undefined);
  }
}
