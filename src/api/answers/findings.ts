// What all reports together hold of positions and deals, as ledger/findings.ts has it, to which the compiler holds each schema.
import { z } from "zod";
import type { Cited, DealPage, DealTerm, Difference, Position, Shift, TermMove } from "../../ledger/findings.ts";
import {
  type Matter,
  STANCE_SCALE,
  type Stance,
  type StanceKind,
  type When,
  type Who,
} from "../../ledger/positions.ts";
import type { Check } from "../../reconcile/checked.ts";
import { DealKind, DealStatus, Mediation } from "../../schema/deal.ts";
import { list, record } from "../../schema/record.ts";
import { Span } from "../../schema/span.ts";
import { described, noun } from "../nouns.ts";

const text = z.string();
const day = described(text.nullable(), "YYYY-MM-DD; null where none is known.");

export const WhoSchema = noun(
  "Who",
  record({
    id: described(text, "An actor's id; of somebody without a name over all reports, REPORT.POSITION."),
    name: text,
    isActor: z.boolean(),
  }) satisfies z.ZodType<Who>,
);

const WhenSchema = noun(
  "When",
  record({ day: text, basis: z.enum(["stated", "report", "none"]) }) satisfies z.ZodType<When>,
  "A day and where it comes from: the words, the report's date, or nowhere.",
);

export const cited = {
  report: text,
  span: Span,
  when: WhenSchema,
  outlet: text.nullable(),
  record: described(text.nullable(), "The record of the report, such as a3; null where that is the sentence alone."),
};
export const CitedSchema = noun("Cited", record(cited) satisfies z.ZodType<Cited>, "Where a finding stands.");

const kinds = Object.keys(STANCE_SCALE) as [StanceKind, ...StanceKind[]];
const StanceKindSchema = noun("StanceKind", z.enum(kinds) satisfies z.ZodType<StanceKind>);

const MatterSchema = noun(
  "Matter",
  record({
    deed: text.nullable(),
    words: text,
    head: text,
    name: text,
    stems: list(text),
    amounts: list(text),
  }) satisfies z.ZodType<Matter>,
  "What a stance is about.",
);

const StanceSchema = noun(
  "Stance",
  record({
    kind: StanceKindSchema,
    matter: MatterSchema,
    holder: z.int(),
    teller: z.int().nullable(),
    isHearsay: z.boolean(),
    isConditional: z.boolean(),
    isRecalled: z.boolean(),
    when: WhenSchema,
    evidence: Span,
    record: text.nullable(),
    coded: described(
      record({ by: text, issue: text }).exactOptional(),
      "Of a position that a person coded: who did, and the concept as they call it.",
    ),
  }) satisfies z.ZodType<Stance>,
);

export const PositionSchema = noun(
  "Position",
  record({
    ...cited,
    who: WhoSchema,
    issue: text,
    stance: StanceSchema,
    teller: WhoSchema.nullable(),
  }) satisfies z.ZodType<Position>,
  "One stance of somebody on an issue.",
);

export const ShiftSchema = noun(
  "Shift",
  record({
    who: WhoSchema,
    kind: z.enum(["changed", "confronted"]),
    matter: text,
    from: StanceKindSchema,
    to: StanceKindSchema.nullable(),
    before: CitedSchema,
    after: CitedSchema,
    alsoBefore: list(CitedSchema),
    alsoAfter: list(CitedSchema),
  }) satisfies z.ZodType<Shift>,
  "Where somebody's stance changed, or two of their words cannot both hold.",
);

export const DifferenceSchema = noun(
  "Difference",
  record({
    kind: z.enum(["count", "account", "length"]),
    about: text,
    accounts: list(
      record({ ...cited, who: WhoSchema.nullable(), whoWords: text.nullable(), value: z.number().nullable() }),
    ),
    reports: list(text),
  }) satisfies z.ZodType<Difference>,
  "Accounts that differ.",
);

export const MoveSchema = noun(
  "TermMove",
  record({
    ...cited,
    move: z.enum(["demanded", "offered", "promised", "accepted", "refused", "limited", "agreed", "provided"]),
    by: list(WhoSchema),
    to: list(WhoSchema),
    words: text,
    teller: described(
      WhoSchema.nullable(),
      "On whose word, where that is neither the report's nor of a side that did it.",
    ),
    bounds: record({
      phase: described(text.nullable(), "The phase of the deal, as the report names it."),
      deadline: described(text.nullable(), "By when, where the words do not tell."),
      condition: described(text.nullable(), "Until, unless or if what."),
      inReturn: described(text.nullable(), "What is had for it."),
      otherwise: described(text.nullable(), "What is threatened where it is not done."),
    }),
    tie: z.enum(["named", "by its parties"]),
  }) satisfies z.ZodType<TermMove>,
  "What somebody did about a term, in one report.",
);

const TermSchema = noun(
  "DealTerm",
  record({ words: text, moves: list(MoveSchema), isOpen: z.boolean() }) satisfies z.ZodType<DealTerm>,
);

export const citedBy = { ...WhoSchema.unwrap().shape, cited: list(CitedSchema) };

export const DealSchema = noun(
  "DealPage",
  record({
    id: text,
    ids: described(
      list(text),
      "Every id that leads here: its own, and those it had before reports came or deals were merged.",
    ),
    members: described(list(text), "The deals of single reports that are this one, as `REPORT.RECORD`."),
    name: text,
    names: list(text),
    kind: DealKind,
    status: DealStatus.nullable(),
    history: list(record({ ...cited, status: DealStatus })),
    parties: list(record(citedBy)),
    mediators: list(record({ ...citedBy, how: Mediation })),
    terms: list(TermSchema),
    meetings: list(record({ ...cited, who: list(WhoSchema) })),
    reports: list(text),
    since: day,
    until: day,
  }) satisfies z.ZodType<DealPage>,
  "A deal over all reports.",
);

export const OpenDemandSchema = noun(
  "OpenDemand",
  record({ deal: record({ id: text, name: text }), term: TermSchema }) satisfies z.ZodType<
    Check["openDemands"][number]
  >,
);
