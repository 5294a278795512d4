// The way through a scenario: which step, what was chosen. Going back never loses what was recorded; it only shows the choice again.
import type { ChoiceView, StepView } from "../../api/wire.generated";

/** Step id and choice id, from the first step on. */
export type Path = readonly (readonly [step: string, choice: string])[];

export type Position = {
  step: StepView;
  /** Absent: the person is choosing now. */
  choice: ChoiceView | undefined;
  /** How many steps lie behind. */
  depth: number;
};

const stepOf = (steps: readonly StepView[], id: string): StepView | undefined => steps.find((step) => step.id === id);

/** Everything that was ever chosen, as the one way that counts now: a step that comes again starts over from there. */
export function pathOf(steps: readonly StepView[], chosen: Path): Path {
  let path: Path = [];
  for (const [stepId, choiceId] of chosen) {
    const step = stepOf(steps, stepId);
    if (!step?.choices.some((choice) => choice.id === choiceId)) {
      continue;
    }
    const known = path.findIndex(([id]) => id === stepId);
    const before = known >= 0 ? path.slice(0, known) : path;
    if (expected(steps, before) === stepId) {
      path = [...before, [stepId, choiceId]];
    }
  }
  return path;
}

/** The step that comes after this way; absent when it has ended. */
function expected(steps: readonly StepView[], path: Path): string | undefined {
  const last = path.at(-1);
  if (!last) {
    return steps[0]?.id;
  }
  return stepOf(steps, last[0])?.choices.find((choice) => choice.id === last[1])?.next ?? undefined;
}

/** What the screen shows: the consequence of the last choice, or the choices of the step that `open` says is next. */
export function positionOf(steps: readonly StepView[], path: Path, open: boolean): Position | undefined {
  const last = path.at(-1);
  if (last && !open) {
    const step = stepOf(steps, last[0]);
    const choice = step?.choices.find((candidate) => candidate.id === last[1]);
    return step && choice ? { step, choice, depth: path.length - 1 } : undefined;
  }
  const id = expected(steps, path);
  const step = id === undefined ? undefined : stepOf(steps, id);
  return step ? { step, choice: undefined, depth: path.length } : undefined;
}
