// The rooms of the library: a line for each door.
import BookA from "@lucide/svelte/icons/book-a";
import ChartColumn from "@lucide/svelte/icons/chart-column";
import Gavel from "@lucide/svelte/icons/gavel";
import Landmark from "@lucide/svelte/icons/landmark";
import ScrollText from "@lucide/svelte/icons/scroll-text";
import type { Door } from "../features/library/doors";
import { t } from "../i18n/words.svelte";
import type { Screen } from "./navigation";

/** How many languages the Declaration is in; the program's own tests hold the number. */
const LANGUAGES = 521;

export function doors(go: (screen: Screen) => void): Door[] {
  return [
    {
      id: "declaration",
      title: t("library-door-declaration"),
      what: t("library-door-declaration-what", { count: LANGUAGES }),
      icon: ScrollText,
      onopen: () => go({ name: "declaration" }),
    },
    {
      id: "instruments",
      title: t("library-instruments"),
      what: t("library-instruments-what"),
      icon: Landmark,
      onopen: () => go({ name: "instruments" }),
    },
    {
      id: "cases",
      title: t("case-title"),
      what: t("case-lead"),
      icon: Gavel,
      onopen: () => go({ name: "cases" }),
    },
    {
      id: "numbers",
      title: t("number-title"),
      what: t("number-lead"),
      icon: ChartColumn,
      onopen: () => go({ name: "numbers" }),
    },
    {
      id: "glossary",
      title: t("library-glossary"),
      what: t("library-glossary-door"),
      icon: BookA,
      onopen: () => go({ name: "glossary" }),
    },
  ];
}
