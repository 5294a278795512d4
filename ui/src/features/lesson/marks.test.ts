// Numbers of source marks and the term of the margin.
import { describe, expect, it } from "vitest";
import type { BlockView, EntryView, Inline, Text } from "../../api/wire.generated";
import { firstTerm, markKey, numberMarks, textsOf } from "./marks";

const source = (...facts: string[]): Inline => ({ type: "source", facts, practice: false });
const paragraph = (...content: Inline[]): Text => ({ type: "paragraph", content });
const term: Inline = { type: "term", id: "dignity", content: [{ type: "plain", text: "dignity" }] };

describe("source marks", () => {
  const texts: Text[] = [
    paragraph(source("HR-07")),
    { type: "quote", body: [paragraph(source("HR-08"))], source: [source("HR-07")] },
    { type: "list", items: [[paragraph({ type: "strong", content: [source("HR-07", "HR-08")] })]] },
    paragraph({ type: "source", facts: ["HR-07"], practice: true }),
  ];
  it("are numbered in reading order, the same facts once", () => {
    expect([...numberMarks(texts)]).toEqual([
      ["HR-07", 1],
      ["HR-08", 2],
      ["HR-07,HR-08", 3],
      ["practice:HR-07", 4],
    ]);
  });
  it("count those that a country pack brings, where its slot stands", () => {
    const entry = { kind: null, body: [paragraph(source("RU-14"))] } as unknown as EntryView;
    const contact = { kind: "violence", body: [paragraph(source("RU-15"))] } as unknown as EntryView;
    const slots = { nhri: [entry], helplines: [contact] };
    const slot = (name: string): Text => ({ type: "slot", name });
    const numbers = numberMarks(
      [paragraph(source("A")), slot("nhri"), slot("helplines"), paragraph(source("B"))],
      slots,
    );
    expect([...numbers]).toEqual([
      ["A", 1],
      ["RU-14", 2],
      ["B", 3],
    ]);
  });
  it("tell practice from fact", () => {
    expect(markKey(["HR-07"], true)).not.toBe(markKey(["HR-07"], false));
  });
});

describe("the texts of a block", () => {
  const base = { id: "x", title: "", notice: null, summary: null, picture: null, body: [paragraph(source("A"))] };
  it("hold choices, consequences and feedback of a scenario", () => {
    const block: BlockView = {
      ...base,
      kind: "scenario",
      chosen: [],
      steps: [
        {
          id: "start",
          title: "",
          situation: [paragraph(source("B"))],
          choices: [
            {
              id: "c",
              rating: "best",
              next: null,
              text: [source("C")],
              consequence: [paragraph(source("D"))],
              feedback: [paragraph(source("E"))],
            },
          ],
        },
      ],
    };
    expect([...numberMarks(textsOf(block)).keys()]).toEqual(["A", "B", "C", "D", "E"]);
  });
  it("give their first term, also inside other words", () => {
    expect(firstTerm([paragraph({ type: "emphasis", content: [term] })])).toBe("dignity");
    expect(firstTerm(base.body)).toBeUndefined();
  });
});
