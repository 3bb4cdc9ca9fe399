// The report's text with every source, cue and word that somebody is given marked. Promise: text nodes only, and all of the text, in
// its order; of nested attributions the inner marks show.
import type { Attribution } from "../src/schema/attribution.ts";
import type { Reading } from "../src/schema/reading.ts";

type Role = "source" | "cue" | "content";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly attribution: string;
}

export function markedText({ article, attributions }: Pick<Reading, "article" | "attributions">): DocumentFragment {
  const marks = attributions.flatMap(marksOf);
  const cuts = [...new Set([0, article.text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  const fragment = document.createDocumentFragment();
  const named = new Set<string>();
  const begins = Map.groupBy(marks, ({ start }) => start);
  let open: readonly Mark[] = [];
  cuts.sort((a, b) => a - b);
  for (const [at, start] of cuts.entries()) {
    open = [...open, ...(begins.get(start) ?? [])].filter(({ end }) => end > start);
    const piece = article.text.slice(start, cuts[at + 1] ?? start);
    fragment.append(pieceOf(piece, open, named));
  }
  return fragment;
}

function marksOf({ id, source, cue, content }: Attribution): readonly Mark[] {
  const of = (role: Role, spans: Attribution["source"]): readonly Mark[] =>
    spans.map(({ start, end }) => ({ start, end, role, attribution: id }));
  return [...of("content", content), ...of("source", source), ...of("cue", cue)];
}

/** The shortest mark is the innermost one. The first piece of an attribution's words bears its name, for the list to point at. */
function pieceOf(piece: string, open: readonly Mark[], named: Set<string>): Node {
  const inner = open.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (inner === undefined || piece === "") return document.createTextNode(piece);
  const mark = document.createElement("mark");
  mark.className = inner.role;
  mark.textContent = piece;
  const anchor = open.find(({ role, attribution }) => role !== "source" && !named.has(attribution));
  if (anchor !== undefined) {
    named.add(anchor.attribution);
    mark.id = anchor.attribution;
  }
  return mark;
}
