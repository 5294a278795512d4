// Cover in the browser at every moment that the window is tested at: reading, writing, in dialogs, while something loads, is made or read in.
import assert from "node:assert/strict";
import test from "node:test";
import { enterProfile } from "../journey/begin.mjs";
import { MOMENTS, prepare } from "../journey/moments.mjs";
import { browse } from "../support/browser.mjs";
import { serve } from "../support/server.mjs";
import { words } from "../support/words.mjs";

const NAME = "Лена";
/** From the third press to an empty page; it is 250 ms for the drafts, and a machine that others use too. */
const LONGEST = 1_500;

test("Shift three times empties the page at any moment, closes the profile, and the next start is neutral", async (t) => {
  const server = await serve(t, { language: "ru_RU.UTF-8" });
  const w = words("ru");
  const { id, backup } = await prepare(server, NAME, "ru");
  await server.call("profile.close");
  const hand = await browse(t, server, { locale: "ru" });
  const times = [];
  for (const [round, [name, begin]] of Object.entries(MOMENTS).entries()) {
    await hand.open();
    assert.ok(await hand.has("heading", w("profile-title")), `the start after ${round} covers is not the neutral one`);
    await enterProfile(hand, w, NAME, null);
    await hand.see("heading", w("course-learn-title"));
    const written = await begin(hand, w, { name: NAME, round, backup });
    await hand.press("Shift");
    await hand.press("Shift");
    const pressed = performance.now();
    await hand.press("Shift");
    assert.ok(await hand.evaluate(() => "covered" in document.documentElement.dataset), `${name}: not covered at once`);
    await hand.until(() => document.body.textContent.trim() === "");
    times.push(performance.now() - pressed);
    assert.ok(times.at(-1) < LONGEST, `${name}: words stood on the page for ${Math.round(times.at(-1))} ms`);
    for (let tries = 0; tries < 200 && (await server.call("profile.current")).kind !== "none"; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.equal((await server.call("profile.current")).kind, "none", `${name}: the profile is still open`);
    if (written) {
      await server.call("profile.open", { id, pictures: null });
      const { entries } = await server.call("journal.list");
      assert.ok(entries.some(({ text }) => text === written), "a note older than a second is lost");
      await server.call("profile.close");
    }
  }
  t.diagnostic(`empty after ${times.map(Math.round).join(", ")} ms`);
});
