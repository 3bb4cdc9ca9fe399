// The rule reader: the baseline that a trained reader is measured against.
import type { Article } from "../schema/article.ts";
import type { Layout } from "./layout.ts";
import type { FoundAttribution, Reader } from "./reader.ts";

export const rules: Reader = { model: "rules-1", findAttributions };

async function findAttributions(article: Article, layout: Layout): Promise<readonly FoundAttribution[]> {
  return layout.quotations.flatMap((q): FoundAttribution[] => {
    const piece = q.pieces[0];
    if (piece === undefined) return [];
    const m = /^ ?((?:he|she|[A-Z][\w-]+(?: [A-Z][\w-]+)*)) (said|added)/.exec(
      article.text.slice(piece.end, piece.end + 80),
    );
    if (m?.[1] === undefined || m[2] === undefined) return [];
    const start = piece.end + m[0].indexOf(m[1]);
    const cue = start + m[1].length + 1;
    return [
      {
        source: [{ start, end: start + m[1].length }],
        cue: [{ start: cue, end: cue + m[2].length }],
        content: [piece],
        kind: "direct",
        status: "said",
        parent: null,
        confidence: 0.8,
      },
    ];
  });
}
