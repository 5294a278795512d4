// Every screen in English: pictures in both themes and widths, axe-core finds nothing.
import { showAll } from "../support/tours.mjs";

showAll("en", "en_GB.UTF-8");
