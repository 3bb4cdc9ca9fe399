// A reading as blocks with their marked segments: everything the page needs of it, worked out once.
import type { Reading } from "../../src/schema/reading.ts";
import type { Span } from "../../src/schema/span.ts";
import { type Block, blocksOf } from "./blocks.ts";
import type { ReportRecord } from "./records/record.ts";
import { type Mark, marksOf, type Segment, segmentsOf } from "./segments.ts";

export interface LaidBlock {
  readonly block: Block;
  readonly segments: readonly Segment[];
  /** Records with evidence in this block. */
  readonly records: ReadonlySet<string>;
}

export interface LaidReport {
  /** Shown above everything else; null where the text has no headline of its own. */
  readonly headline: LaidBlock | null;
  readonly blocks: readonly LaidBlock[];
}

/** The text with what these records rest on, and the place that the address points at. */
export function layOutReport(
  { article }: Pick<Reading, "article">,
  records: readonly ReportRecord[],
  cited: Span | null = null,
): LaidReport {
  const marks: readonly Mark[] = [
    ...marksOf(records),
    ...(cited === null ? [] : [{ kind: "cited", span: cited } as const]),
    ...article.damage.map(({ span, kind }) => ({ kind: "damage", span, damage: kind }) as const),
  ];
  const inline = article.furniture.map(({ span }) => ({ kind: "furniture", span }) as const);
  const blocks = blocksOf(article);
  const byBlock = marksByBlock(blocks, [...marks, ...inline]);
  const laid = blocks.map((block, index) => layOutBlock(block, byBlock[index] ?? []));
  return {
    headline: laid.find(({ block }) => block.kind === "headline") ?? null,
    blocks: laid.filter(({ block }) => block.kind !== "headline"),
  };
}

/** The marks that touch each block. Blocks are in order, so each mark only looks at those that it touches. */
function marksByBlock(blocks: readonly Block[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const byBlock: Mark[][] = blocks.map(() => []);
  for (const mark of marks) {
    for (let at = firstEndingAfter(blocks, mark.span.start); at < blocks.length; at++) {
      if ((blocks[at]?.span.start ?? 0) >= mark.span.end) break;
      byBlock[at]?.push(mark);
    }
  }
  return byBlock;
}

/** By halving: blocks neither overlap nor are empty, so their ends are in order too. */
function firstEndingAfter(blocks: readonly Block[], place: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.span.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function layOutBlock(block: Block, marks: readonly Mark[]): LaidBlock {
  // A block that is furniture as a whole need not say so piece by piece.
  const shown = block.kind === "furniture" ? marks.filter((mark) => mark.kind !== "furniture") : marks;
  const records = new Set(shown.flatMap((mark): string[] => ("record" in mark ? [mark.record] : [])));
  return { block, segments: segmentsOf(block.span, shown), records };
}
