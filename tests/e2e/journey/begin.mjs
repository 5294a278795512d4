// The first steps: language, safety note, who is learning, the course.
import { COURSE, course } from "../support/course.mjs";

const OWN_NAMES = { en: "English", ru: "Русский" };
export const PICTURES = ["sun", "boat", "bird"];

/** From the very first screen to “Who is learning?”; the country stays unanswered. `look` is called on each screen. */
export async function firstStart(hand, w, look = async () => {}) {
  await hand.see("heading", w("safety-language-title"));
  if (OWN_NAMES[w.tag]) await hand.click("radio", new RegExp(`^${OWN_NAMES[w.tag]}`));
  await look("start-language");
  await hand.click("button", w("app-continue"));
  await hand.see("heading", w("country-where-title"));
  await look("start-where");
  await hand.click("button", w("app-continue"));
  await hand.see("heading", w("safety-title"));
  await look("start-safety");
  await hand.click("button", w("safety-done"));
  await hand.see("heading", w("profile-title"));
  await look("who-first");
}

export async function choosePictures(hand, w, pictures = PICTURES) {
  for (const picture of pictures) {
    await hand.click("button", new RegExp(`^${escaped(w(`profile-picture-${picture}`))}`));
  }
}

/** Makes an open profile; with pictures it asks for them at every start. */
export async function makeProfile(hand, w, name, { pictures = PICTURES, look = async () => {} } = {}) {
  await hand.click("button", w("profile-open-start"));
  await hand.fill(w("profile-name.label"), name);
  if (pictures) {
    await hand.click("checkbox", w("profile-pictures-ask.label"));
    await choosePictures(hand, w, pictures);
  }
  await look("who-create");
  await hand.click("button", w("profile-create-action"));
  await hand.see("heading", w("course-learn-title"));
}

export async function beGuest(hand, w) {
  await hand.click("button", w("profile-guest-start"));
  await hand.see("heading", w("course-learn-title"));
}

/** Two steps: the profile, then its pictures. */
export async function enterProfile(hand, w, name, pictures = PICTURES) {
  await hand.click("button", ofPerson(name));
  if (pictures) {
    await choosePictures(hand, w, pictures);
  }
}

/** A place of the rail. */
export async function goTo(hand, w, place) {
  await hand.click("button", w(`app-place-${place}`));
}

export async function openCourse(hand, w) {
  const { title } = course(w.tag in OWN_NAMES ? w.tag : "en");
  await goTo(hand, w, "learn");
  await hand.see("heading", w("course-learn-title"));
  await hand.click("button", new RegExp(`^\\s*${escaped(title)}`));
  await hand.see("heading", title);
}

/** The name of the button that opens a profile begins with the person's name. */
export const ofPerson = (name) => new RegExp(`^\\s*${escaped(name)}`);
export const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The name that a person sees in the rail, and the way to change person. */
export async function changePerson(hand, w, name) {
  await hand.click("button", name);
  await hand.click("button", w("profile-switch"));
}
export { COURSE };
