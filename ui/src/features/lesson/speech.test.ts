// Which voice reads, and what it reads.
import { describe, expect, it } from "vitest";
import type { BlockView, Text } from "../../api/wire.generated";
import { chooseVoice, readingOf, utterancesOf } from "./speech";

const plain = (text: string) => ({ type: "plain" as const, text });
const paragraph = (text: string): Text => ({ type: "paragraph", content: [plain(text)] });

describe("a voice", () => {
  const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });
  it("is never one of the network", () => {
    expect(chooseVoice([voice("ru-RU", false)], "ru")).toBeUndefined();
  });
  it("fits the language, the exact region first", () => {
    const voices = [voice("en-GB"), voice("ru_RU"), voice("en-US", true, true)];
    expect(chooseVoice(voices, "ru")?.lang).toBe("ru_RU");
    expect(chooseVoice(voices, "en-GB")?.lang).toBe("en-GB");
    expect(chooseVoice(voices, "en")?.lang).toBe("en-US");
    expect(chooseVoice(voices, "ar")).toBeUndefined();
  });
});

describe("what is read", () => {
  it("leaves out marks and empty pieces", () => {
    const texts: Text[] = [
      { type: "paragraph", content: [plain("A right. "), { type: "source", facts: ["HR-07"], practice: false }] },
      { type: "slot", name: "helplines" },
      { type: "quote", body: [paragraph("Words")], source: [plain("Article 1")] },
      { type: "list", start: 1, items: [[paragraph("one")], [paragraph("two")]] },
    ];
    expect(utterancesOf(texts)).toEqual(["A right.", "Words", "Article 1", "one", "two"]);
  });
  it("does not give away what follows a choice", () => {
    const choice = { id: "c", rating: "best" as const, next: null, text: [plain("Ask")] };
    const block: BlockView = {
      id: "x",
      title: "Title",
      notice: null,
      summary: { id: "summary", title: "", body: [paragraph("Summary")] },
      picture: null,
      body: [],
      kind: "scenario",
      chosen: [],
      steps: [
        {
          id: "start",
          title: "",
          situation: [paragraph("Situation")],
          choices: [{ ...choice, consequence: [paragraph("Then")], feedback: [paragraph("Because")] }],
        },
      ],
    };
    expect(readingOf(block)).toEqual(["Title", "Situation", "Ask"]);
  });
});
