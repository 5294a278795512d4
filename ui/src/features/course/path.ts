// The way through a course as one line of steps: what each is, what is done, what can be done next.
import type { AssessmentKind, CourseView, TestState } from "../../api/wire.generated";

export type StepState = "done" | "begun" | "open" | "later" | "optional";
export type Step =
  | { kind: "test"; test: Exclude<AssessmentKind, "quiz">; state: StepState; of: TestState }
  | { kind: "lessons"; state: StepState; done: number; count: number }
  | { kind: "certificate"; state: StepState };

function testState(test: TestState, optional: boolean, done: boolean): StepState {
  if (test.unfinished) return "begun";
  if (done) return "done";
  return optional ? "optional" : "open";
}

/** The steps in order. Tests without questions are left out. */
export function stepsOf(course: CourseView): Step[] {
  const done = course.lessons.filter((lesson) => lesson.state === "done").length;
  const begun = course.lessons.some((lesson) => lesson.state !== "new");
  const count = course.lessons.length;
  const steps: Step[] = [];
  if (course.pre.questions > 0) {
    steps.push({
      kind: "test",
      test: "pre",
      state: testState(course.pre, true, course.pre.finished > 0),
      of: course.pre,
    });
  }
  steps.push({ kind: "lessons", state: count > 0 && done === count ? "done" : begun ? "begun" : "open", done, count });
  if (course.test.questions > 0) {
    steps.push({
      kind: "test",
      test: "test",
      state: testState(course.test, false, course.test.passed),
      of: course.test,
    });
  }
  if (course.post.questions > 0) {
    steps.push({
      kind: "test",
      test: "post",
      state: testState(course.post, true, course.post.finished > 0),
      of: course.post,
    });
  }
  // A certificate on request is not announced; once it can be made, it is there for who wants it.
  const announced = course.certificate || !course.certificate_on_request;
  const ready = course.certificate_on_request ? "optional" : "open";
  if (announced) steps.push({ kind: "certificate", state: course.certificate ? ready : "later" });
  return steps;
}

/** The lesson with which to begin or go on: the first that is not done, else the first. */
export function nextLesson(course: CourseView): string | undefined {
  return (course.lessons.find((lesson) => lesson.state !== "done") ?? course.lessons[0])?.id;
}

/** Whether anything of the course was done: what it says before its first step was read then. */
export function isBegun(course: CourseView): boolean {
  const tests = [course.pre, course.test, course.post];
  const answered = tests.some((test) => test.finished > 0 || test.unfinished);
  return answered || course.lessons.some((lesson) => lesson.state !== "new");
}
