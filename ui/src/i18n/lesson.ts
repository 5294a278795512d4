// Ways to lessons: what each is called, and where it leads.
import { t } from "./words.svelte";

type Link = {
  course: string;
  lesson: string;
  title: string | null;
  course_title: string;
  number: number;
  language: string;
};

/** Its title, or in discreet mode the neutral title of the course and a number. */
export function lessonName(link: Pick<Link, "title" | "course_title" | "number">): string {
  return link.title ?? t("course-lesson-place", { course: link.course_title, number: link.number });
}

/** As `design/Links.svelte` takes them. */
export function lessonWays(
  links: readonly Link[],
  go: (course: string, lesson: string) => void,
): { key: string; words: string; lang: string; go: () => void }[] {
  return links.map((link) => ({
    key: `${link.course}/${link.lesson}`,
    words: lessonName(link),
    lang: link.language,
    go: () => go(link.course, link.lesson),
  }));
}
