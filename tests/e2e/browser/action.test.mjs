// Take part: a card with its check of the risks goes into the plan; a paper is filled in and saved; nothing else is kept.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { goTo } from "../journey/begin.mjs";
import { browse } from "../support/browser.mjs";
import { lookAtAll, lookForCuts } from "../support/look.mjs";
import { openProfile } from "../support/prepare.mjs";
import { serve } from "../support/server.mjs";

for (const language of ["en", "ru"]) {
  test(`a card is weighed, planned and done; a paper is filled in (${language})`, async (t) => {
    const server = await serve(t);
    await openProfile(server, "Amina", { language });
    const w = await server.words(language);
    const { actions } = await server.call("action.list");
    const { letters } = await server.call("letter.list");
    const card = actions.find(({ risk }) => risk === "public");
    const hand = await browse(t, server);
    const said = [];
    const look = async (name) => {
      said.push(...(await lookAtAll(hand.page, name, language)));
      said.push(...(await lookForCuts(hand.page, name, language)));
    };
    await hand.open();
    await goTo(hand, w, "actions");
    await hand.see("heading", w("action-title"));
    await look("action-list");
    await hand.click("button", card.title);
    await hand.see("heading", w("action-check"));
    await hand.page.getByRole("radio", { name: w("action-unsure") }).first().check();
    await hand.seeText(w("action-unsure-lead"));
    await look("action-card");
    await hand.click("button", w("action-put"));
    await hand.seeText(w("action-put-done"));
    await hand.click("button", w("action-to-plan"));
    await hand.see("heading", w("plan-title"));
    await hand.fill(w("plan-text"), "Call Rosa");
    await hand.page.getByLabel(w("plan-day"), { exact: true }).fill("2026-12-10");
    await hand.click("button", w("plan-add"));
    await hand.click("button", w("plan-done-what", { text: card.title }));
    await hand.see("button", w("plan-reopen-what", { text: card.title }));
    await look("plan");
    const { lines } = await server.call("plan.list");
    assert.deepEqual(
      lines.map(({ text, day, state }) => [text, day, state]),
      [
        [card.title, null, "done"],
        ["Call Rosa", "2026-12-10", "open"],
      ],
    );

    await hand.click("button", w("plan-back"));
    await hand.click("button", w("action-to-letters"));
    await hand.see("heading", w("letter-title"));
    await look("letter-list");
    const paper = letters[0];
    await hand.click("button", `${w("letter-open")}: ${paper.title}`);
    await hand.page.getByLabel(paper.fields[0].label, { exact: true }).fill("Riverside, 10 December");
    await hand.seeText("Riverside, 10 December");
    await look("letter");
    const { path } = await server.call("letter.save", {
    format: "text",
      letter: paper.id,
      texts: { [paper.fields[0].id]: "Riverside, 10 December" },
      folder: join(server.home, "Documents"),
    });
    assert.match(readFileSync(path, "utf8"), /Riverside, 10 December/);
    assert.deepEqual(said, []);
    hand.calm();
  });
}
