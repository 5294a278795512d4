// `preamble-kit serve` as host: the same commands over loopback, with the page's one-time token. A page cannot close its own tab:
// after Cover it stays blank, and loading it again shows the start screen.
import type { Envelope, Host } from "./host";

const token = document.querySelector<HTMLMetaElement>('meta[name="preamble-token"]')?.content ?? "";

export const loopback: Host = {
  async post(name, request) {
    const response = await fetch("/rpc", {
      method: "POST",
      headers: { "content-type": "application/json", "x-preamble-token": token },
      body: JSON.stringify({ name, request }),
      cache: "no-store",
      // The request goes through even when the page is left at once.
      keepalive: name === "safety.cover",
    });
    return (await response.json()) as Envelope;
  },
  closing: (isUnsaved) =>
    window.addEventListener("beforeunload", (event) => {
      if (isUnsaved()) event.preventDefault();
    }),
  leaving: () => undefined,
  remember: () => undefined,
  remembered: () => undefined,
};
