// Which screen is shown, kept in memory only: no address, nothing to go back to, nothing that a next start could show.
import type { AssessmentKind, Moment, SearchPlace } from "../api/wire.generated";

export type Screen =
  | { name: "welcome" }
  | { name: "who" }
  /** Makes a protected profile, of who is learning or of nobody. */
  | { name: "protect" }
  | { name: "learn" }
  | { name: "course"; course: string }
  | { name: "lesson"; course: string; lesson: string; block?: string }
  | { name: "assessment"; course: string; kind: AssessmentKind; lesson?: string }
  | { name: "attitudes"; course: string; moment: Moment }
  | { name: "library" }
  | { name: "declaration"; article?: number; languages?: readonly string[]; from?: Screen }
  | { name: "instruments" }
  | { name: "instrument"; id: string }
  | { name: "glossary"; term?: string }
  | { name: "actions" }
  | { name: "action"; action: string }
  | { name: "plan" }
  | { name: "letters" }
  | { name: "letter"; letter: string }
  | { name: "cases"; id?: string }
  | { name: "numbers"; number?: string }
  | { name: "review" }
  | { name: "journal" }
  | { name: "data" }
  | { name: "certificates" }
  | { name: "certificate"; course: string }
  | { name: "check" }
  | { name: "search" }
  | { name: "settings" };

/** Places in the rail. */
export type Place = "learn" | "review" | "library" | "actions" | "journal" | "data" | "certificates" | "settings";

/** The place of the rail to which a screen belongs. */
export function placeOf(screen: Screen): Place | undefined {
  switch (screen.name) {
    case "learn":
    case "course":
    case "lesson":
    case "assessment":
    case "attitudes":
      return "learn";
    case "library":
    case "declaration":
    case "instruments":
    case "instrument":
    case "glossary":
    case "cases":
    case "numbers":
      return "library";
    case "actions":
    case "action":
    case "plan":
    case "letters":
    case "letter":
      return "actions";
    case "certificates":
    case "certificate":
    case "check":
      return "certificates";
    case "review":
    case "journal":
    case "data":
    case "settings":
      return screen.name;
    default:
      return undefined;
  }
}

/** Screens for which somebody must be learning. */
export function needsPerson(screen: Screen): boolean {
  return screen.name !== "welcome" && screen.name !== "who" && screen.name !== "protect" && screen.name !== "check";
}

/** Where a stopped lesson goes on: its questions are a screen of their own. */
export function screenOfPlace(place: { course: string; lesson: string; block?: string | null }): Screen {
  if (place.block === "quiz") {
    return { name: "assessment", course: place.course, kind: "quiz", lesson: place.lesson };
  }
  return { name: "lesson", course: place.course, lesson: place.lesson, block: place.block ?? undefined };
}

/** Where a thing that was found is read. Help is no screen but a layer over it. */
export function screenOfHit(place: Exclude<SearchPlace, { type: "help" }>): Screen {
  switch (place.type) {
    case "course":
      return { name: "course", course: place.course };
    case "lesson":
      return { name: "lesson", course: place.course, lesson: place.lesson, block: place.block };
    case "term":
      return { name: "glossary", term: place.term };
    case "article":
      return { name: "declaration", article: place.number };
    case "instrument":
      return { name: "instrument", id: place.id };
    case "case":
      return { name: "cases", id: place.id };
    case "number":
      return { name: "numbers", number: place.id };
    case "action":
      return { name: "action", action: place.id };
    case "letter":
      return { name: "letter", letter: place.id };
  }
}
