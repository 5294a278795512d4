// The desktop window as host. The only file that knows Tauri.
import { invoke } from "@tauri-apps/api/core";
import type { Envelope, Host } from "./host";

export const tauri: Host = {
  post: (name, request) => invoke<Envelope>("rpc", { name, request }),
  // The window sends this instead of closing (window.rs) while a guest has something to lose.
  closing: (_, ask) => window.addEventListener("preamble-close", ask),
  // From src-tauri/src/desktop.rs.
  leaving: (left) => window.addEventListener("preamble-left", left),
  // After a lock the window takes a new page (window.rs), with the state of the old one.
  remember: (place) => window.history.replaceState(place, ""),
  remembered: () => window.history.state as unknown,
};
