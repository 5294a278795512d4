// What a way to a lesson is called: its title, or in discreet mode the neutral title of the course and a number.
import { t } from "./words.svelte";

export function lessonName(link: { title: string | null; course_title: string; number: number }): string {
  return link.title ?? t("course-lesson-place", { course: link.course_title, number: link.number });
}
