// Texts that are typed but not yet saved. Cover and closing the profile save them first.
type Flush = () => Promise<unknown> | undefined;

const flushes = new Set<Flush>();

/** Registers what saves a draft. Returns the way to stop; call it when the field goes away. */
export function keepDraft(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Starts saving all drafts at once; never rejects. */
export async function saveDrafts(): Promise<void> {
  await Promise.allSettled([...flushes].map((flush) => flush()));
}
