// Waits until the user stops a server.
import { once } from "node:events";

/** Resolves with the first Ctrl-C, or a request of the system to end. */
export async function stopped(): Promise<void> {
  const heard = new AbortController();
  await Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal, { signal: heard.signal })));
  heard.abort();
}
