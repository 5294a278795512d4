// Every screen in Russian: pictures in both themes and widths, axe-core finds nothing.
import { showAll } from "../support/tours.mjs";

showAll("ru", "ru_RU.UTF-8");
