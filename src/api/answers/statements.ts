// Statements as a person checks them, and the answer to a quotation held against the record.
import { z } from "zod";
import type { Statement } from "../../reconcile/statements/statement.ts";
import type { Verdict } from "../../reconcile/statements/verify.ts";
import { AttributionKind, AttributionStatus, SourcingGrade } from "../../schema/attribution.ts";
import { ReportId } from "../../schema/ids.ts";
import { list, record } from "../../schema/record.ts";
import { TimeBasis } from "../../schema/time.ts";
import { described, noun } from "../nouns.ts";

const text = z.string();
const count = z.int().nonnegative();
const day = described(text.nullable(), "YYYY-MM-DD; null where none is known.");

const Faithful = noun("Faithfulness", z.enum(["verbatim", "trimmed", "altered", "reworded"]));
const Diff = list(
  noun(
    "DiffPiece",
    record({ text, of: z.enum(["both", "wording", "fullest"]) }),
    "Words that a wording has in common with the fullest one, or that one of the two has alone.",
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
  words: text,
  faithfulness: Faithful,
  diff: Diff,
  credit: described(text.nullable(), "The outlet on whose word the report has it."),
  word: record({ by: z.enum(["credit", "copy", "outlet", "report"]), outlet: text.nullable(), report: ReportId }),
  occasion: Occasion,
  copyOf: text.nullable(),
  isUnreliable: z.boolean(),
});

const Denials = list(
  noun(
    "Denial",
    record({
      ...{
        statement: text,
        attribution: described(text, "The nearest of its attributions."),
        speaker: text.nullable(),
      },
      ...{ outlet: text.nullable(), publishedAt: text.nullable(), words: text },
    }),
    "A statement that denies another, or that another denies.",
  ),
);

export const StatementSchema = noun(
  "Statement",
  record({
    id: text,
    speaker: text.nullable(),
    actor: described(text.nullable(), "Who that is over all reports."),
    status: AttributionStatus,
    sourcing: z.enum(["named", "anonymous"]),
    fullest: text,
    attributions: described(count, "All that belong to it; `wordings` are the first 500."),
    reports: count,
    independent: count,
    since: day,
    until: day,
    wordings: list(noun("StatementWording", Wording)),
    deniedBy: Denials,
    denies: Denials,
  }) satisfies z.ZodType<Statement>,
  "One utterance with every wording that reports give it.",
);

const findings = ["said", "altered", "in-other-words", "denied", "said-by-another"] as const;

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
