// Spans as differences: sentences and mentions are mostly offsets, and each lies close behind the one before, so that
// what is written is small numbers that come again and again, which pack well.
import type { Span } from "../../schema/span.ts";

type Tree = null | boolean | number | string | readonly Tree[] | { readonly [key: string]: Tree };

/** `{start: 120, end: 134}, {start: 130, end: 131}` → `{s: 120, l: 14}, {s: 10, l: 1}`; everything else stays. */
export function spansToSteps(value: unknown): unknown {
  let last = 0;
  return mapObjects(value as Tree, (object) => {
    if (!isSpan(object)) return null;
    const step = { s: object.start - last, l: object.end - object.start };
    last = object.start;
    return step;
  });
}

/** The opposite of spansToSteps. */
export function stepsToSpans(value: unknown): unknown {
  let last = 0;
  return mapObjects(value as Tree, (object) => {
    if (!isStep(object)) return null;
    last += object.s;
    return { start: last, end: last + object.l };
  });
}

/** The same tree, in document order, with another object where `change` gives one. */
function mapObjects(value: Tree, change: (object: object) => Tree): Tree {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  const changed = change(value);
  if (changed !== null) return changed;
  const mapped: Record<string, Tree> = {};
  for (const [key, item] of Object.entries(value)) mapped[key] = mapObjects(item, change);
  return mapped;
}

function isSpan(object: object): object is Span {
  return "start" in object && "end" in object && Object.keys(object).length === 2;
}

/** No noun of the schema has a field of either name. */
function isStep(object: object): object is { readonly s: number; readonly l: number } {
  return "s" in object && "l" in object;
}
