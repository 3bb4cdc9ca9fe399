// Whom a source names that a coder marked: the report's own actor, where the source is a name with what may stand around one. Promise:
// "a spokesman for Reyl", "Reyl's office" and "Reyl and Orlu" name nobody here.
import type { Speaker } from "../../schema/correction.ts";
import type { Reading } from "../../schema/reading.ts";
import { contains, type Span } from "../../schema/span.ts";

/** Before the name, nothing that makes it another's: "of the", "'s", "and". */
const LEADS_AWAY = /(?:^|\s)(?:of|for|from|at|with|by|in|on|to|and|or|near|behind|close)\s|['’]s?\s/i;
/** Behind it nothing, or what is put beside it. */
const SET_APART = /^\s*(?:$|[,(–—-])/;

/** @example of "Foreign Minister Ilse Marquand" Ilse Marquand; of "a spokesman for Ilse Marquand" null */
export function namedBy(source: readonly Span[], reading: Reading): Speaker | null {
  const [first, ...others] = source;
  if (first === undefined || others.length > 0) return null;
  const { text } = reading.article;
  const named = reading.mentions.find(
    ({ span, form, actor, kind }) =>
      form === "name" &&
      actor !== null &&
      kind !== "place" &&
      kind !== "document" &&
      contains(first, span) &&
      !LEADS_AWAY.test(text.slice(first.start, span.start)) &&
      SET_APART.test(text.slice(span.end, first.end)),
  );
  const actor = reading.actors.find(({ id }) => id === named?.actor);
  return actor === undefined ? null : { name: actor.name, kind: actor.kind };
}
