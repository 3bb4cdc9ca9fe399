import { expect, it } from "vitest";
import { besideOf } from "../../../src/reconcile/beside/beside.ts";
import type { Reading } from "../../../src/schema/reading.ts";

/** A report of these paragraphs, each of some sentences, below a line of furniture. */
function reportOf(...paragraphs: readonly (readonly string[])[]): Pick<Reading, "article" | "sentences"> {
  let text = "Share this.\n\n";
  const sentences = [{ start: 0, end: 11 }];
  const body = paragraphs.map((paragraph) => {
    const start = text.length;
    for (const sentence of paragraph) {
      sentences.push({ start: text.length, end: text.length + sentence.length });
      text += `${sentence} `;
    }
    const end = text.length - 1;
    text += "\n\n";
    return { start, end };
  });
  const article = { text, headline: null, body, furniture: [{ span: sentences[0], kind: "share" }] };
  return { article, sentences } as unknown as Pick<Reading, "article" | "sentences">;
}

const left = reportOf(["The ferry left at noon.", "Rain fell."], ["The guild asked for a new lock."]);
const right = reportOf(["The ferry left at ten.", "Rain fell."], ["Nobody had counted the votes."]);

it("words that one report has alone are places in its own text; furniture is no row", () => {
  const { rows } = besideOf(left, right);
  expect(rows.map(({ kind }) => kind)).toEqual(["changed", "same", "left", "right"]);
  const [first] = rows;
  const alone = (side: typeof left, spans: readonly { start: number; end: number }[] = []): readonly string[] =>
    spans.map(({ start, end }) => side.article.text.slice(start, end));
  expect(alone(left, first?.left?.alone)).toEqual(["noon"]);
  expect(alone(right, first?.right?.alone)).toEqual(["ten"]);
});

it("a row knows where a paragraph begins, and the whole how much is shared", () => {
  const { rows, share } = besideOf(left, right);
  expect(rows.map((row) => row.left?.begins ?? null)).toEqual([true, false, true, null]);
  expect(share).toBeCloseTo(2 / 3);
  expect(besideOf(reportOf(), right)).toMatchObject({ share: 0 });
});
