// Quotations that go on in a paragraph of their own: "“We waited,” she said." and the next paragraph "“We will wait on.”" are one
// attribution. Promise: only content is added, only a whole paragraph of quotation that nothing else took.
import type { Quotation } from "../../language/quotations.ts";
import { contains, type Span, sliceOf } from "../../schema/span.ts";
import type { Roles } from "../reader.ts";
import { indexSpans } from "./span-index.ts";

interface Where {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}

/**
 * The records, those with the paragraphs that only quote right after them. Whoever is quoted at a paragraph's end speaks in the next, unless
 * it says otherwise (The Guardian and Observer style guide, "quotation marks"), and so does whoever a colon at its end announces.
 *
 * True: "“A,” Ruk said." ¶ "“B.”"; "Ruk was blunter, she said:" ¶ "“B.”". Not: "Ruk left." ¶ "“B.”"; "“A,” Ruk said." ¶ "“B,” said Rowe."
 */
export function withCarriedQuotations<R extends Roles>(
  records: readonly R[],
  { text, paragraphs, sentences, quotations }: Where,
): readonly R[] {
  const speech = quotations
    .filter((one) => one.parent === null && one.isSpeech && one.isClosed && one.pieces.length === 1)
    .flatMap(({ pieces, marks }) => pieces.map((piece) => ({ ...piece, marks })));
  const speechAt = indexSpans(speech);
  const takenAt = indexSpans(records.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]));
  const owned = records.flatMap(({ cue, content }, owner) => {
    const cues = cue.map((span) => ({ ...span, owner, isCue: true }));
    return [...cues, ...content.map((span) => ({ ...span, owner, isCue: false }))];
  });
  const ownedAt = indexSpans(owned);
  const sentencesAt = indexSpans(sentences);
  const speakerAt = (paragraph: Span, { marks }: { readonly marks: Quotation["marks"] }): number | null => {
    const tail = sentencesAt(paragraph).at(-1);
    if (tail === undefined) return null;
    const told = ownedAt(tail);
    if (text[tail.end - 1] === ":") return told.findLast(({ isCue }) => isCue)?.owner ?? null;
    const isAlike = (one: Span): boolean =>
      speechAt(one).some((piece) => contains(one, piece) && piece.marks === marks);
    return told.findLast((one) => !one.isCue && isAlike(one))?.owner ?? null;
  };
  const added = records.map((): Span[] => []);
  let speaker: number | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const before = paragraphs[at - 1];
    const whole = speechAt(paragraph).find((piece) => contains(piece, paragraph));
    const isFree = takenAt(paragraph).length === 0 && !isHeading(sliceOf(text, paragraph));
    speaker = whole !== undefined && isFree && before !== undefined ? (speaker ?? speakerAt(before, whole)) : null;
    if (speaker !== null) added[speaker]?.push(paragraph);
  }
  return records.map((record, i) => {
    const more = added[i] ?? [];
    return more.length === 0 ? record : { ...record, content: [...record.content, ...more].toSorted(byStart) };
  });
}

/** "‘All Bets Are Off’", "“DIVISIVE AND WRONG”": capitals all over, as headings between paragraphs have them. */
function isHeading(paragraph: string): boolean {
  const long = paragraph.match(/\p{L}{4,}/gu) ?? [];
  return long.filter((word) => /^\p{Ll}/u.test(word)).length < long.length / 2;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
