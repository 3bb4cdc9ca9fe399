// A reading as blocks with their marked segments: everything the page needs of it, worked out once.
import type { Reading } from "../../src/schema/reading.ts";
import type { Span } from "../../src/schema/span.ts";
import { type Block, blocksOf } from "./blocks.ts";
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

export function layOutReport({ article, attributions }: Reading): LaidReport {
  const marks: readonly Mark[] = [
    ...marksOf(attributions),
    ...article.damage.map(({ span, kind }) => ({ kind: "damage", span, damage: kind }) as const),
  ];
  const inline = article.furniture.map(({ span }) => ({ kind: "furniture", span }) as const);
  const laid = blocksOf(article).map((block) =>
    layOutBlock(block, block.kind === "furniture" ? marks : [...marks, ...inline]),
  );
  return {
    headline: laid.find(({ block }) => block.kind === "headline") ?? null,
    blocks: laid.filter(({ block }) => block.kind !== "headline"),
  };
}

function layOutBlock(block: Block, marks: readonly Mark[]): LaidBlock {
  const inside = marks.filter(({ span }) => touches(span, block.span));
  const records = new Set(inside.flatMap((mark): string[] => ("record" in mark ? [mark.record] : [])));
  return { block, segments: segmentsOf(block.span, inside), records };
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
