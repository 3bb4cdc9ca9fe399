// Counts told in turn: "Fourteen people died here, say the villagers. Nine, says the clinic. Four, says Lomara." Promise: sentences
// behind each other in one paragraph, each opening with its figure and telling whose it is; but the first, of the figure alone.
import { CARDINALS } from "../../language/en/number-words.ts";
import type { Account, Disagreement } from "../../ledger/positions.ts";
import { contains, sliceOf } from "../../schema/span.ts";
import { mentionsIn, quantityAt, recordIn, type Scene, type Sentence } from "./scene.ts";

/** "Nine, says the clinic", "41, according to Ardesh". */
const TOLD =
  /^(?<figure>\p{Lu}?[\p{L}]+(?:-\p{L}+)?|\d[\d,]{0,12})(?<of>(?: \p{L}+){0,4}?), (?:says?|said|insists?|claims?|according to)\b/u;

interface InTurn {
  readonly sentence: Sentence;
  readonly value: number;
  readonly of: string;
  readonly teller: number | null;
  readonly tellerWords: string | null;
  readonly record: string | null;
}

export function findCountsInTurn(scene: Scene): readonly Disagreement[] {
  const runs: InTurn[][] = [];
  for (const sentence of scene.sentences) {
    const told = toldIn(scene, sentence);
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined &&
      last.sentence.index === sentence.index - 1 &&
      isOneParagraph(scene, last.sentence, sentence);
    if (told === null) continue;
    if (follows && told.of === "") run?.push(told);
    else runs.push([told]);
  }
  return runs.flatMap((run) => disagreementOf(run) ?? []);
}

function toldIn(scene: Scene, sentence: Sentence): InTurn | null {
  const text = sliceOf(scene.reading.article.text, sentence.span);
  const found = TOLD.exec(text);
  const value = found?.groups?.figure === undefined ? null : numberOf(found.groups.figure);
  if (found === null || value === null) return null;
  const behind = { start: sentence.span.start + found[0].length, end: sentence.span.end };
  const first = mentionsIn(scene, behind).at(-1);
  const teller = first?.actor == null ? null : scene.positionOf(first.actor);
  const tellerWords =
    teller === null ? (/^\s*([^,.;:“”"?!]{2,40})/u.exec(text.slice(found[0].length))?.[1]?.trim() ?? null) : null;
  const figure = sentence.span.start + found[0].lastIndexOf(found.groups?.figure ?? "");
  const record = (teller === null ? null : recordIn(scene, sentence, teller)) ?? quantityAt(scene, figure);
  return { sentence, value, of: (found.groups?.of ?? "").trim(), teller, tellerWords, record };
}

function isOneParagraph({ reading }: Scene, a: Sentence, b: Sentence): boolean {
  return reading.article.body.some((one) => contains(one, a.span) && contains(one, b.span));
}

function disagreementOf(run: readonly InTurn[]): Disagreement | null {
  if (new Set(run.map(({ value }) => value)).size < 2) return null;
  const accounts = run.map(
    ({ teller, tellerWords, sentence, value, record }): Account => ({
      teller,
      tellerWords,
      evidence: sentence.span,
      low: value,
      high: value,
      record,
    }),
  );
  return { kind: "count", about: run[0]?.of.split(" ")[0] || "number", accounts };
}

/** "41", "Forty-one", "nine"; null for what is no number. */
function numberOf(figure: string): number | null {
  if (/^\d/.test(figure)) return Number(figure.replaceAll(",", ""));
  const parts = figure
    .toLowerCase()
    .split("-")
    .map((word) => CARDINALS.get(word));
  return parts.reduce<number | null>((sum, part) => (sum === null || part === undefined ? null : sum + part), 0);
}
