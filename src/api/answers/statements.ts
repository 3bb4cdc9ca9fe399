// Statements as a person checks them, and the answer to a quotation held against the record.
import { z } from "zod";
import type { FirstKnown } from "../../reconcile/statements/first-known.ts";
import type { Statement } from "../../reconcile/statements/statement.ts";
import type { Verdict } from "../../reconcile/statements/verify.ts";
import { AttributionKind, AttributionStatus, SourcingGrade } from "../../schema/attribution.ts";
import { ReportId } from "../../schema/ids.ts";
import { list, record } from "../../schema/record.ts";
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

const findings = ["said", "altered", "contrary", "in-other-words", "denied", "said-by-another"] as const;

export const VerdictSchema = noun(
  "Verdict",
  record({
    words: text,
    speaker: text.nullable(),
    finding: z.enum([...findings, "absent"]),
    nearest: list(
      record({
        finding: z.enum(findings),
        faithfulness: Faithful,
        diff: Diff,
        wording: text,
        attribution: text,
        share: z.number().min(0).max(1),
        statement: StatementSchema,
      }),
    ),
    reports: count,
    since: day,
    until: day,
  }) satisfies z.ZodType<Verdict>,
);
