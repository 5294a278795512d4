// Every screen as a chunk of its own, loaded when it is first shown.

export const load = {
  welcome: () => Promise.all([import("../features/safety/Welcome.svelte"), import("../features/country/Where.svelte")]),
  who: () => import("./Entrance.svelte"),
  protect: () => import("../features/protected/Protect.svelte"),
  lock: () => Promise.all([import("../features/protected/Lock.svelte"), import("../features/backup/Rescue.svelte")]),
  learn: () => Promise.all([import("../features/course/Learn.svelte"), import("../features/search/SearchDoor.svelte")]),
  course: () => import("../features/course/Course.svelte"),
  lesson: () =>
    Promise.all([import("../features/lesson/Lesson.svelte"), import("../features/scenario/Scenario.svelte")]),
  assessment: () =>
    Promise.all([import("../features/assessment/Assessment.svelte"), import("../features/lesson/Marks.svelte")]),
  attitudes: () => import("../features/assessment/Attitudes.svelte"),
  help: () => Promise.all([import("../features/country/Help.svelte"), import("../features/lesson/Marks.svelte")]),
  note: () => import("../features/safety/SafetyNote.svelte"),
  readings: () => import("../features/safety/Readings.svelte"),
  library: () =>
    Promise.all([
      import("../features/library/Library.svelte"),
      import("../features/search/SearchBox.svelte"),
      import("./doors"),
    ]),
  declaration: () =>
    Promise.all([import("../features/library/Declaration.svelte"), import("../features/lesson/Marks.svelte")]),
  instruments: () => import("../features/library/Instruments.svelte"),
  instrument: () =>
    Promise.all([import("../features/library/Instrument.svelte"), import("../features/lesson/Marks.svelte")]),
  glossary: () =>
    Promise.all([import("../features/library/Glossary.svelte"), import("../features/lesson/Marks.svelte")]),
  actions: () => import("../features/action/Actions.svelte"),
  action: () => Promise.all([import("../features/action/Action.svelte"), import("../features/lesson/Marks.svelte")]),
  plan: () => import("../features/plan/Plan.svelte"),
  letters: () => import("../features/letter/Letters.svelte"),
  letter: () => import("../features/letter/Letter.svelte"),
  journal: () => import("../features/journal/Journal.svelte"),
  data: () =>
    Promise.all([
      import("../features/profile/Data.svelte"),
      import("../features/backup/SaveBackup.svelte"),
      import("../features/backup/Copies.svelte"),
    ]),
  certificates: () => import("../features/certificate/Certificates.svelte"),
  certificate: () => import("../features/certificate/Make.svelte"),
  check: () => import("../features/certificate/Check.svelte"),
  cases: () => Promise.all([import("../features/case/Cases.svelte"), import("../features/lesson/Marks.svelte")]),
  numbers: () => Promise.all([import("../features/number/Numbers.svelte"), import("../features/lesson/Marks.svelte")]),
  review: () =>
    Promise.all([
      import("../features/review/Review.svelte"),
      import("../features/assessment/OneQuestion.svelte"),
      import("../features/lesson/Marks.svelte"),
    ]),
  search: () => import("../features/search/Search.svelte"),
  settings: () =>
    Promise.all([
      import("../features/settings/Settings.svelte"),
      import("./Me.svelte"),
      import("../features/country/CountrySelect.svelte"),
    ]),
};

/** The screens that a start may show are fetched while the first answers of the program are on their way. */
export function fetchFirst(): void {
  for (const first of [load.who, load.welcome, load.learn]) {
    first().catch(() => undefined);
  }
}
