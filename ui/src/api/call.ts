// The one way to the program: the name of a command decides the types of its request and its answer.
import { connect, type Envelope, type Host } from "../host/host";
import { announce } from "./changes";
import { ApiError } from "./errors";
import { type Commands, type Nothing, WRITES, type WireError } from "./wire.generated";

export type CommandName = keyof Commands;
export type RequestOf<N extends CommandName> = Commands[N]["request"];
export type AnswerOf<N extends CommandName> = Commands[N]["answer"];
type Args<N extends CommandName> = [Nothing] extends [RequestOf<N>] ? [] : [request: RequestOf<N>];

let host: Promise<Host> | undefined;
const theHost = (): Promise<Host> => (host ??= connect());

/** Writes go one after the other: what a person did first is kept first. */
let lastWrite: Promise<unknown> = Promise.resolve();

async function post(name: string, request: unknown): Promise<Envelope> {
  const send = async (): Promise<Envelope> => (await theHost()).post(name, request);
  // Cover waits for nothing.
  if (!WRITES.has(name) || name === "safety.cover") return send();
  const turn = lastWrite.then(send, send);
  lastWrite = turn;
  return turn;
}

/** Runs a command. Throws `ApiError`; after a write the changed areas are announced. */
export async function call<N extends CommandName>(name: N, ...[request]: Args<N>): Promise<AnswerOf<N>> {
  let envelope;
  try {
    envelope = await post(name, request ?? {});
  } catch {
    throw new ApiError({ code: "error-unreachable", args: {}, action: "retry" });
  }
  if ("error" in envelope) {
    throw new ApiError(envelope.error as WireError);
  }
  // After Cover there is no screen that could read again.
  if (envelope.changed.length > 0 && name !== "safety.cover") {
    announce(envelope.changed);
  }
  return envelope.answer as AnswerOf<N>;
}

/** Asks before the window is closed, see `Host.closing`. */
export async function closing(isUnsaved: () => boolean, ask: () => void): Promise<void> {
  (await theHost()).closing(isUnsaved, ask);
}

/** Calls `left` whenever the system says that nobody is here any more, see `Host.leaving`. */
export async function leaving(left: () => void): Promise<void> {
  (await theHost()).leaving(left);
}

/** Where the person was before the page began anew, see `Host.remember`. */
export async function remembered(): Promise<unknown> {
  return (await theHost()).remembered();
}
export async function remember(place: unknown): Promise<void> {
  (await theHost()).remember(place);
}
