// The trained reader in a worker of the page. What it is told and what it answers stay in the page.
import { loadReader, type ReadOptions, read } from "../src/library/browser.ts";
import type { Reader } from "../src/reading/reader.ts";
import { asParleyError, type ErrorCode } from "../src/schema/parley-error.ts";
import type { Reading } from "../src/schema/reading.ts";

export interface Asked {
  readonly text: string;
  readonly options: ReadOptions;
}

export type Told =
  | { readonly kind: "done"; readonly reading: Reading }
  | { readonly kind: "failure"; readonly code: ErrorCode; readonly message: string };

let loaded: Promise<Reader> | null = null;

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  void tell(data).then((told) => self.postMessage(told));
};

async function tell({ text, options }: Asked): Promise<Told> {
  try {
    loaded ??= loadReader();
    return { kind: "done", reading: await read(text, await loaded, options) };
  } catch (error) {
    loaded = null;
    const { code, message } = asParleyError(error);
    return { kind: "failure", code, message };
  }
}
