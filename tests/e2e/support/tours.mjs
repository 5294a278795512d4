// The tours as tests: one of them shows every screen, one looks for text that does not fit.
import assert from "node:assert/strict";
import test from "node:test";
import { tour } from "../journey/tour.mjs";
import { browse } from "./browser.mjs";
import { lookAtAll, lookForCuts } from "./look.mjs";
import { serve } from "./server.mjs";

const list = (found) => `\n    ${found.join("\n    ")}\n`;

export function showAll(language, system) {
  test(`every screen (${language}), light and dark: axe-core has nothing to say`, async (t) => {
    const server = await serve(t, { language: system });
    const hand = await browse(t, server, { locale: language });
    const w = await server.words(language);
    const said = [];
    const look = async (name) => said.push(...(await lookAtAll(hand.page, name, language)));
    const seen = await tour({ server, hand, w, language, look });
    assert.equal(said.length, 0, list(said));
    assert.ok(seen.size > 55, `only ${seen.size} screens`);
    hand.calm();
  });
}

export function fitAll(tag) {
  test(`every screen (${tag}) at 1366 and 390 px, 100 % and 200 %: no text is cut`, async (t) => {
    const server = await serve(t);
    const hand = await browse(t, server);
    const w = await server.words(tag);
    const said = [];
    const look = async (name) => said.push(...(await lookForCuts(hand.page, name, tag, { pictures: tag === "ar-XB" })));
    await tour({ server, hand, w, language: "en", look });
    assert.equal(said.length, 0, list(said));
    hand.calm();
  });
}
