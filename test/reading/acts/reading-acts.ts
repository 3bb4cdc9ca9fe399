// Acts of a made-up text as short lines, so that a table of cases reads as one: "REJECT/meet done: Oro > Marenn".
import { read } from "../../../src/reading/read.ts";
import { rules } from "../../../src/reading/rules.ts";
import type { Act } from "../../../src/schema/act.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import { sliceOf } from "../../../src/schema/span.ts";
import { articleOf } from "../made-up.ts";

export async function readingOf(text: string): Promise<Reading> {
  return read(articleOf(text), rules);
}

/** Each act as "KIND status: who > whom", in text order. */
export async function actsIn(text: string): Promise<readonly string[]> {
  const { acts } = await readingOf(text);
  return acts.map((act) => lineOf(act, text));
}

function lineOf({ kind, status, by, to }: Act, text: string): string {
  const names = (list: Act["by"]) => list.map(({ span }) => sliceOf(text, span)).join(", ");
  return `${kind} ${status}: ${names(by)} > ${names(to)}`;
}
