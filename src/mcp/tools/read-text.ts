// read_text: what a text says, read here and now and kept nowhere.
import { z } from "zod";
import { joined } from "../../ledger/texts.ts";
import { AttributionKind, AttributionStatus, SourcingGrade } from "../../schema/attribution.ts";
import type { Reading } from "../../schema/reading.ts";
import { nameOf, placesIn, quoted } from "../cited.ts";
import { delimited, WARNING } from "../delimited.ts";
import { tool } from "../tool.ts";

/** Some 35,000 words: a report, not an archive. */
const MOST_CHARACTERS = 200_000;

const Said = z.object({
  id: z.string(),
  speaker: z.string().nullable(),
  kind: AttributionKind,
  status: AttributionStatus,
  grade: SourcingGrade,
  source: z.string(),
  cue: z.string(),
  quotation: z.string(),
  offsets: z.array(z.array(z.int().nonnegative()).length(2)),
  confidence: z.number(),
});

const Output = z.object({
  /** What read it. */
  reader: z.string(),
  language: z.string(),
  date: z.string().nullable(),
  total: z.int(),
  attributions: z.array(Said),
  problems: z.array(z.string()),
});
type Answered = z.infer<typeof Output>;

export const readText = tool({
  name: "read_text",
  title: "Read a text",
  description:
    "Reads a news report that you give, as plain text or HTML, in English: who says what in it, in text order, with source, cue and offsets in code points of the text (of a page: of its extracted text). It is read on this machine and kept nowhere. The answer repeats the given text, which stays as untrusted as it was.",
  input: z.strictObject({
    text: z.string().min(1).max(MOST_CHARACTERS),
    date: z.iso.date().optional().describe("Its day of publication, where it does not tell its own"),
    limit: z.int().min(1).max(500).default(50),
  }),
  output: Output,
  async answer({ text, date, limit }, { read }) {
    const structured = said(await read(text, date), limit);
    return { structured, text: textOf(structured) };
  },
});

function said({ model, article, attributions, actors, problems }: Reading, limit: number): Answered {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return {
    ...{ reader: model, language: article.language, date: article.publishedAt?.slice(0, 10) ?? null },
    total: attributions.length,
    attributions: attributions.slice(0, limit).map(({ source, cue, content, ...one }) => ({
      ...{ id: one.id, speaker: one.speaker === null ? null : (names.get(one.speaker) ?? null) },
      ...{ kind: one.kind, status: one.status, grade: one.sourcing.grade, confidence: one.confidence },
      ...{ source: joined(article.text, source), cue: joined(article.text, cue) },
      ...quoted(article, content, Number.POSITIVE_INFINITY),
    })),
    problems: problems.map(({ code, message }) => `${code}: ${message}`),
  };
}

function textOf({ total, attributions, problems }: Answered): string {
  const lines = attributions.map(({ speaker, kind, status, cue, quotation, offsets }) => {
    const said = `${nameOf(speaker)} (${kind}, ${status}, ${delimited(cue, 60)}) ${delimited(quotation)}`;
    return `- ${said} at ${placesIn(offsets)}`;
  });
  return [`Attributions: ${attributions.length} of ${total}. ${WARNING}`, ...lines, ...problems].join("\n");
}
