// Statements as a person checks them, and the answer to a quotation held against the record.
import { z } from "zod";
import { QUOTED } from "../../reconcile/statements/around.ts";
import type { FirstKnown } from "../../reconcile/statements/first-known.ts";
import { WORDINGS } from "../../reconcile/statements/match.ts";
import type { Statement } from "../../reconcile/statements/statement.ts";
import { FINDINGS, type Verdict } from "../../reconcile/statements/verify.ts";
import { AttributionKind, AttributionStatus, SourcingGrade } from "../../schema/attribution.ts";
import { ReportId } from "../../schema/ids.ts";
import { list, record } from "../../schema/record.ts";
import { Span } from "../../schema/span.ts";
import { TimeBasis } from "../../schema/time.ts";
import { described, noun } from "../nouns.ts";
import { DenialSchema } from "./rows.ts";

const text = z.string();
const count = z.int().nonnegative();
const day = described(text.nullable(), "YYYY-MM-DD; null where none is known.");

const Faithful = noun("Faithfulness", z.enum(["verbatim", "trimmed", "altered", "reworded"]));
const Diff = list(
  noun(
    "DiffPiece",
    record({ text, of: z.enum(["both", "wording", "fullest"]) }),
    "Words that a wording has in common with the one nearest to the speaker (`fullest`), or that one of the two has alone.",
  ),
);

const Occasion = record({
  when: record({ words: text, value: text.nullable(), basis: TimeBasis }).nullable(),
  to: text.nullable(),
  channel: record({ words: text, medium: text }).nullable(),
});

const Wording = record({
  id: described(text, "Of the attribution."),
  outlet: text.nullable(),
  title: described(text.nullable(), "Of its report."),
  publishedAt: text.nullable(),
  speaker: text.nullable(),
  kind: AttributionKind,
  grade: SourcingGrade,
  accordingTo: described(list(text), "Who tells that the speaker said it, the nearest to the words first."),
  words: text,
  faithfulness: Faithful,
  diff: Diff,
  credit: described(text.nullable(), "The outlet on whose word the report has it."),
  word: record({ by: z.enum(["credit", "copy", "outlet", "report"]), outlet: text.nullable(), report: ReportId }),
  occasion: Occasion,
  copyOf: text.nullable(),
  isUnreliable: z.boolean(),
});

const Denials = list(DenialSchema);

const FirstKnownSchema = noun(
  "FirstKnown",
  record({
    reports: described(
      list(ReportId),
      "Several where their dates do not tell which was first; none where nothing has a date.",
    ),
    isTied: z.boolean(),
  }) satisfies z.ZodType<FirstKnown>,
  "Which reports had a statement first: the original of copies where that is known, else the earliest.",
);

export const StatementSchema = noun(
  "Statement",
  record({
    id: text,
    speaker: text.nullable(),
    actor: described(text.nullable(), "Who that is over all reports."),
    accordingTo: described(list(text), "Everybody on whose word it is; none where a report has it on its own."),
    status: AttributionStatus,
    sourcing: z.enum(["named", "anonymous"]),
    fullest: described(text, "The words that it is shown by: of all that reports have, those nearest to the speaker."),
    attributions: described(count, "All that belong to it; `wordings` are the first 500."),
    reports: count,
    independent: count,
    since: day,
    until: day,
    wordings: list(noun("StatementWording", Wording)),
    first: FirstKnownSchema,
    deniedBy: Denials,
    denies: Denials,
  }) satisfies z.ZodType<Statement>,
  "One utterance with every wording that reports give it.",
);

const asNobodys = ["in-report", "absent"] as const;
const Contrasted = noun(
  "Contrast",
  record({ asked: text, record: text }),
  "What parts the question from the record: “open” for “shut”, nothing for “never”; a number; what makes less of words that were cut out.",
).nullable();
const Context = list(
  noun(
    "ContextPiece",
    record({ text, isAsked: z.boolean() }),
    "A report's sentences, the words asked for told from the rest.",
  ),
);

const Passage = noun(
  "VerifiedPassage",
  record({
    report: ReportId,
    outlet: text.nullable(),
    title: text.nullable(),
    publishedAt: text.nullable(),
    span: described(Span, "In UTF-16 units of the report's text."),
    context: Context,
    contrast: Contrasted,
    heldBy: described(
      record({ attribution: text, speaker: text.nullable(), status: AttributionStatus }).nullable(),
      "Who is on record with some of these words; null for nobody.",
    ),
  }),
  "Words in the text of a report that are nobody's on record.",
);

export const VerdictSchema = noun(
  "Verdict",
  record({
    words: text,
    speaker: text.nullable(),
    finding: z.enum(FINDINGS),
    denials: described(list(DenialSchema), "Who denies what was found: to be told before anything else."),
    nearest: list(
      record({
        finding: z.enum(FINDINGS).exclude(asNobodys),
        match: described(z.enum(WORDINGS), "How the words stand there, whoever says or denies them."),
        contrast: Contrasted,
        quoted: described(z.enum(QUOTED), "How much of the words the report has in quotation marks."),
        context: Context,
        faithfulness: Faithful,
        diff: Diff,
        wording: text,
        attribution: text,
        speaker: described(text.nullable(), "As the report that has the wording names them."),
        share: z.number().min(0).max(1),
        statement: StatementSchema,
      }),
    ),
    passages: described(list(Passage), "Where reports have the words as nobody's."),
    reports: count,
    since: day,
    until: day,
  }) satisfies z.ZodType<Verdict>,
);
