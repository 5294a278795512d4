// The long pseudo language: words a third longer than English, and nothing is cut.
import { fitAll } from "../support/tours.mjs";

fitAll("en-XA");
