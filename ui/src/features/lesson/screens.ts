// The screens of a lesson in order, and where a person stands in them. Screens are named by ids, never by position.
import type { BlockView, LessonView } from "../../api/wire.generated";

export type Screen =
  | { kind: "opener"; id: "opener" }
  | { kind: "block"; id: string; block: BlockView }
  | { kind: "quiz"; id: "quiz" }
  | { kind: "end"; id: "end" };

type Shape = Pick<LessonView, "blocks" | "quiz">;

/** Opener, one screen for each block, the invitation to the quiz if there is one, and the end. */
export function screensOf(lesson: Shape): Screen[] {
  return [
    { kind: "opener", id: "opener" },
    ...lesson.blocks.map((block): Screen => ({ kind: "block", id: `block:${block.id}`, block })),
    ...(lesson.quiz.questions > 0 ? [{ kind: "quiz", id: "quiz" } as const] : []),
    { kind: "end", id: "end" },
  ];
}

/** Where to open the lesson: at the place that was kept, else at the beginning. A place that is gone opens the beginning. */
export function indexOfPlace(screens: readonly Screen[], place: string | null | undefined): number {
  if (!place) {
    return 0;
  }
  const index = screens.findIndex((screen) => screen.id === place || screen.id === `block:${place}`);
  return Math.max(index, 0);
}

/** The same screen in another version of the lesson (another language). */
export function sameScreen(screens: readonly Screen[], id: string): number {
  return Math.max(
    screens.findIndex((screen) => screen.id === id),
    0,
  );
}

/** What `progress.visit` hears of a screen; the opener and the end are no places. */
export function placeOf(screen: Screen): string | undefined {
  if (screen.kind === "block") {
    return screen.block.id;
  }
  return screen.kind === "quiz" ? "quiz" : undefined;
}

export type Gate = "open" | "notice" | "summary";

/** A part with a notice asks first; a part that was skipped shows its summary until the person opens it. */
export function gateOf(block: BlockView, agreed: ReadonlySet<string>, skipped: ReadonlySet<string>): Gate {
  if (skipped.has(block.id) && block.summary) {
    return "summary";
  }
  return block.notice && !agreed.has(block.id) ? "notice" : "open";
}

/** Which way an arrow key leads: 1 on, -1 back. In a right-to-left interface the arrows are mirrored. */
export function arrowStep(key: string, direction: string): 1 | -1 | 0 {
  if (key !== "ArrowRight" && key !== "ArrowLeft") {
    return 0;
  }
  return (key === "ArrowRight") === (direction !== "rtl") ? 1 : -1;
}

const TAKES_ARROWS =
  'input, textarea, select, [contenteditable="true"], [role="tablist"], [role="dialog"], [role="radiogroup"]';

/** Whether the focused element needs the arrow keys for itself. */
export function takesArrows(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKES_ARROWS) !== null;
}
