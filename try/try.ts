// The page that reads a pasted report. Promise: what is pasted stays in the page. The rules read it here; the trained reader in a worker
// of the page, so that it answers meanwhile.
import "../src/library/no-eval.ts";
import { read } from "../src/library/read.ts";
import { rules } from "../src/reading/rules.ts";
import { ParleyError } from "../src/schema/parley-error.ts";
import type { Reading } from "../src/schema/reading.ts";
import { markedText } from "./marked.ts";
import { saidItem } from "./said.ts";
import { strings } from "./strings.ts";
import type { Asked, Told } from "./trained-worker.ts";

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${id}`);
}

const form = part("report", HTMLFormElement);
const text = part("text", HTMLTextAreaElement);
const date = part("date", HTMLInputElement);
const reader = part("reader", HTMLSelectElement);
const state = part("state", HTMLParagraphElement);
const found = part("found", HTMLElement);
const button = form.querySelector("button");

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void answer();
});

async function answer(): Promise<void> {
  const asked: Asked = { text: text.value, options: date.value === "" ? {} : { date: date.value } };
  const isTrained = reader.value === "trained";
  state.textContent = isTrained && worker === null ? strings.loading : strings.reading;
  button?.toggleAttribute("disabled", true);
  // Let the page say so before the rules keep it busy
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const began = performance.now();
  try {
    const reading = isTrained ? await readInWorker(asked) : await read(asked.text, rules, asked.options);
    show(reading);
    state.textContent = strings.done(reading.attributions.length, performance.now() - began, reading.model);
  } catch (error) {
    found.hidden = true;
    state.textContent = error instanceof ParleyError ? error.message : strings.failed;
  } finally {
    button?.toggleAttribute("disabled", false);
  }
}

function show(reading: Reading): void {
  part("said", HTMLOListElement).replaceChildren(...reading.attributions.map((one) => saidItem(one, reading)));
  part("shown", HTMLDivElement).replaceChildren(markedText(reading));
  found.hidden = false;
}

let worker: Worker | null = null;

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
