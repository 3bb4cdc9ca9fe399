// A pasted report → what it says. Promise: it stays in the page. The rules read it here; the trained reader in a worker of the page, so that the page
// answers meanwhile.
import { read } from "../src/library/read.ts";
import { rules } from "../src/reading/rules.ts";
import { ParleyError } from "../src/schema/parley-error.ts";
import type { Reading } from "../src/schema/reading.ts";
import type { Asked, Told } from "./trained-worker.ts";

export type ReaderName = "rules" | "trained";

let worker: Worker | null = null;

/** Whether the trained reader is here already; it is large. */
export function isLoaded(reader: ReaderName): boolean {
  return reader === "rules" || worker !== null;
}

/** @throws ParleyError where it is no report */
export async function readPasted(asked: Asked, reader: ReaderName): Promise<Reading> {
  return reader === "trained" ? readInWorker(asked) : read(asked.text, rules, asked.options);
}

/** One at a time: the button is off meanwhile. */
function readInWorker(asked: Asked): Promise<Reading> {
  worker ??= new Worker(workerAddress(), { type: "module" });
  const asks = worker;
  return new Promise((resolve, reject) => {
    asks.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === "done") resolve(data.reading);
      else reject(new ParleyError(data.code, data.message));
    };
    asks.onerror = (event) => reject(new Error(event.message));
    asks.postMessage(asked);
  });
}

/** Browsers that know trusted types take a worker's address only through a policy; this one knows one address. */
function workerAddress(): string {
  const address = "trained-worker.js";
  const types = Reflect.get(window, "trustedTypes") as TrustedTypes | undefined;
  return types?.createPolicy("parley-worker", { createScriptURL: () => address }).createScriptURL("") ?? address;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(text: string): string };
}
