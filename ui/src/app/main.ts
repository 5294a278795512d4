// The first script: styles, then the app.
import "../design/fonts.css";
import "../design/tokens.css";
import "../design/type.css";
import "./shell.css";
import { mount, unmount } from "svelte";
import App from "./App.svelte";

const target = document.getElementById("app");
if (target) {
  const app = mount(App, { target, props: { onempty: () => void unmount(app) } });
}
