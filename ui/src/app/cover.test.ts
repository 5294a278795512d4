// Cover: the window is sent away before anything is waited for, and a page of readings only stands there if it was asked for.
import { beforeEach, describe, expect, it, vi } from "vitest";

const called: string[] = [];
const mounted: unknown[] = [];
let draft: () => Promise<void> = () => Promise.resolve();

vi.mock("../api/call", () => ({
  call: (name: string) => {
    called.push(name);
    return Promise.resolve({});
  },
}));
vi.mock("../api/clipboard", () => ({ takeBack: () => Promise.resolve() }));
vi.mock("../api/drafts", () => ({ saveDrafts: () => draft() }));
vi.mock("./screens", () => ({ load: { readings: () => Promise.resolve({ default: "readings" }) } }));
vi.mock("svelte", () => ({ mount: (what: unknown) => mounted.push(what) }));

const dataset: Record<string, string> = {};
const replaceChildren = vi.fn();

/** The module remembers that it covered, so each case takes a fresh one. */
async function fresh() {
  vi.resetModules();
  return import("./cover");
}
const settle = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  called.length = 0;
  mounted.length = 0;
  draft = () => Promise.resolve();
  delete dataset.covered;
  vi.stubGlobal("window", {});
  vi.stubGlobal("document", {
    documentElement: { dataset },
    querySelectorAll: () => [],
    createElement: () => ({}),
    body: { replaceChildren },
  });
});

describe("cover", () => {
  it("blanks the page and sends the window away while a draft still waits for a long import", async () => {
    const { cover } = await fresh();
    draft = () => new Promise(() => undefined);
    const empty = vi.fn();
    cover(empty, "gone");
    expect(dataset.covered).toBe("");
    expect(called).toEqual(["safety.hide"]);
    await settle();
    expect(called).toEqual(["safety.hide"]);
    expect(empty).not.toHaveBeenCalled();
  });

  it("closes the profile after the drafts, once", async () => {
    const { cover } = await fresh();
    const empty = vi.fn();
    cover(empty, "gone");
    cover(empty, "gone");
    await settle();
    expect(called).toEqual(["safety.hide", "safety.cover"]);
    expect(empty).toHaveBeenCalledTimes(1);
  });

  it("puts the readings in the place of everything before a draft is saved, and the window stays", async () => {
    const { cover, prepareReadings } = await fresh();
    await prepareReadings();
    let save: () => void = () => undefined;
    draft = () => new Promise((done) => (save = done));
    cover(vi.fn(), "page");
    expect(mounted).toEqual(["readings"]);
    expect(dataset.covered).toBeUndefined();
    expect(called).toEqual([]);
    save();
    await settle();
    expect(called).toEqual(["safety.cover"]);
  });

  it("sends the window away when the readings are not there yet", async () => {
    const { cover } = await fresh();
    cover(vi.fn(), "page");
    expect(mounted).toEqual([]);
    expect(called[0]).toBe("safety.hide");
  });
});
