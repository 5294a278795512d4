// Going through a scenario, trying another way, and coming back to it.
import { describe, expect, it } from "vitest";
import type { ChoiceView, StepView } from "../../api/wire.generated";
import { pathOf, positionOf } from "./path";

const choice = (id: string, next: string | null = null): ChoiceView => ({
  id,
  rating: "best",
  next,
  text: [],
  consequence: [],
  feedback: [],
});
const steps: StepView[] = [
  { id: "start", title: "", situation: [], choices: [choice("film"), choice("ask", "supervisor")] },
  { id: "supervisor", title: "", situation: [], choices: [choice("thank"), choice("leave")] },
];

describe("a scenario", () => {
  it("begins with the choices of the first step", () => {
    const position = positionOf(steps, [], false);
    expect(position?.step.id).toBe("start");
    expect(position?.choice).toBeUndefined();
  });
  it("shows the consequence, then the next step", () => {
    const path = pathOf(steps, [["start", "ask"]]);
    expect(positionOf(steps, path, false)?.choice?.id).toBe("ask");
    expect(positionOf(steps, path, true)?.step.id).toBe("supervisor");
    expect(positionOf(steps, path, true)?.depth).toBe(1);
  });
  it("ends where a choice leads nowhere", () => {
    expect(positionOf(steps, [["start", "film"]], true)).toBeUndefined();
  });
  it("takes the last way of all that were tried", () => {
    const tried = [
      ["start", "ask"],
      ["supervisor", "leave"],
      ["supervisor", "thank"],
    ] as const;
    expect(pathOf(steps, tried)).toEqual([
      ["start", "ask"],
      ["supervisor", "thank"],
    ]);
    expect(pathOf(steps, [...tried, ["start", "film"]])).toEqual([["start", "film"]]);
  });
  it("forgets choices that a new version of the course no longer has", () => {
    expect(pathOf(steps, [["start", "gone"]])).toEqual([]);
    expect(pathOf(steps, [["supervisor", "thank"]])).toEqual([]);
  });
});
