// The mirrored pseudo language: right to left, and nothing is cut.
import { fitAll } from "../support/tours.mjs";

fitAll("ar-XB");
