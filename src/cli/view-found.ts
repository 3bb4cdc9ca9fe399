// Attributions that were found, as a person reads them on a terminal: each with its date, outlet, speaker and permalink,
// the searched words standing out; then how many there are of what.
import type { AttributionRow, Facet, Facets } from "../ledger/ledger.ts";
import { findTerms, type Term } from "../ledger/words.ts";
import { isByHand } from "../schema/by-hand.ts";
import { type Piece, paintLines } from "./terminal/paint-lines.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";

type View = Pick<Terminal, "width" | "colours">;

const INDENT = "  ";
/** Values shown of each facet. */
const MOST_VALUES = 6;

/**
 * One attribution as lines, the last of them empty.
 *
 *     Ilse Marquand · 2031-03-05 · Harbour Evening Post
 *       “The north bank was never promised.”
 *       r0123456789abcdef.a1 · denied · direct · named source
 */
export function viewFound(row: AttributionRow, terms: readonly Term[], { width, colours }: View): readonly string[] {
  const who = row.speakerName ?? (row.sourceText === "" ? "no source given" : row.sourceText);
  const where = [row.publishedAt?.slice(0, 10) ?? "no date", row.outlet ?? row.title ?? "no outlet"];
  const { status, kind, sourcing } = row.attribution;
  const byHand = isByHand(row.id) ? ["added by a person"] : [];
  const remarks = [row.id, ...(status === "said" ? [] : [status]), kind, `${sourcing.grade} source`, ...byHand].join(
    " · ",
  );
  const inner = width - INDENT.length;
  return [
    ...paintLines(
      [
        ...hitsIn(who, terms, colours),
        ...toldBy(row, colours),
        { text: ` · ${where.join(" · ")}`, paint: colours.dim },
      ],
      width,
    ),
    ...paintLines(hitsIn(row.contentText, terms, colours), inner).map((line) => INDENT + line),
    ...wrap(plainText(remarks), inner).map((line) => INDENT + colours.dim(line)),
    "",
  ];
}

/** ", according to Oduya": who tells that it was said. */
function toldBy({ accordingTo }: AttributionRow, { dim }: View["colours"]): readonly Piece[] {
  return accordingTo.map((name) => ({ text: plainText(`, according to ${name}`), paint: dim }));
}

/** "speaker  Ilse Marquand 2 · Tomasz Reyl 1", a line a facet that has any value. */
export function viewFacets(facets: Facets, { width, colours }: View): readonly string[] {
  const named: readonly (readonly [string, readonly Facet[]])[] = [
    ["speaker", facets.speaker],
    ["to", facets.addressee],
    ["outlet", facets.outlet],
    ["kind", facets.kind],
    ["source", facets.grade],
    ["status", facets.status],
    ["act", facets.act],
    ["month", facets.month.toSorted((a, b) => b.count - a.count)],
  ];
  return named.flatMap(([name, values]) => {
    if (values.length === 0) return [];
    const shown = values.slice(0, MOST_VALUES).map(({ value, count }) => `${value} ${count.toLocaleString("en")}`);
    const more = values.length > MOST_VALUES ? [`${values.length - MOST_VALUES} more`] : [];
    const lines = wrap(plainText([...shown, ...more].join(" · ")), width - 9);
    return lines.map((line, at) => colours.cyan((at === 0 ? name : "").padEnd(9)) + line);
  });
}

/** The text cut where the terms stand in it, and those made to stand out. */
function hitsIn(text: string, terms: readonly Term[], colours: View["colours"]): readonly Piece[] {
  const plain = plainText(text);
  const hits = findTerms(plain, terms);
  const pieces = hits.flatMap((hit, at): readonly Piece[] => [
    { text: plain.slice(hits[at - 1]?.end ?? 0, hit.start) },
    { text: plain.slice(hit.start, hit.end), paint: (words) => colours.bold(colours.yellow(words)) },
  ]);
  return [...pieces, { text: plain.slice(hits.at(-1)?.end ?? 0) }];
}
