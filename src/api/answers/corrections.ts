// Corrections as the app lists them and takes them in, and the queue of records to be coded.
import { z } from "zod";
import type { Coded, CodingQueue } from "../../ledger/coding.ts";
import type { ListedCorrection } from "../../ledger/corrections.ts";
import { ActStatus } from "../../schema/act.ts";
import { ACT_KINDS } from "../../schema/act-kinds.ts";
import { FurnitureKind } from "../../schema/article.ts";
import { AttributionKind, AttributionStatus, SourcingGrade } from "../../schema/attribution.ts";
import { ActorKind } from "../../schema/mention.ts";
import { list, record } from "../../schema/record.ts";
import { Span } from "../../schema/span.ts";
import { TermKind } from "../../schema/term.ts";
import { described, noun } from "../nouns.ts";
import { pageOf } from "./page.ts";
import { AttributionInList } from "./rows.ts";

const text = z.string();

const Listed = noun(
  "ListedCorrection",
  record({
    ref: described(text, "Its number: what undo and redo are given."),
    of: z.enum(["record", "actor", "issue"]),
    verb: text,
    by: text,
    madeAt: text,
    undoneAt: text.nullable(),
    note: text.nullable(),
    state: z.enum(["held", "moved", "lost", "absent", "undone"]),
    isOrphan: z.boolean(),
    report: text.nullable(),
    record: text.nullable(),
    words: text,
    was: text.nullable(),
    is: text.nullable(),
  }) satisfies z.ZodType<ListedCorrection>,
);
export const CorrectionPage = pageOf("CorrectionPage", Listed);

export const Coding = noun(
  "CodingQueue",
  record({
    rows: list(AttributionInList),
    total: z.int().nonnegative(),
    done: z.int().nonnegative(),
    coders: list(record({ name: text, decided: z.int().nonnegative() }) satisfies z.ZodType<Coded>),
    agreement: record({ alpha: z.number().nullable(), units: z.int().nonnegative() }),
  }) satisfies z.ZodType<CodingQueue>,
  "Attributions to be coded, the least certain first, and how far the coders agree (Krippendorff's alpha, nominal).",
);

const at = z.string().min(1).max(200);
const spans = list(Span).exactOptional();

const sides = { give: spans, get: spans, demand: spans, condition: spans, otherwise: spans, deadline: spans };
const names = list(z.string().min(1).max(500)).exactOptional();
const parties = { who: names, to: names };

/** What the app posts. */
const Wished = z.discriminatedUnion("verb", [
  record({
    verb: z.literal("add"),
    report: at,
    content: list(Span),
    source: spans,
    cue: spans,
    who: z.string().min(1).max(500).nullable().exactOptional(),
    speakerKind: ActorKind.exactOptional(),
    kind: AttributionKind.exactOptional(),
    status: AttributionStatus.exactOptional(),
  }),
  record({
    verb: z.literal("add-act"),
    report: at,
    evidence: list(Span),
    kind: z.enum(ACT_KINDS),
    status: ActStatus.exactOptional(),
    ...parties,
  }),
  record({
    verb: z.literal("add-term"),
    report: at,
    evidence: list(Span),
    kind: TermKind,
    ...parties,
    ...sides,
  }),
  record({ verb: z.literal("accept"), record: at }),
  record({ verb: z.literal("reject"), record: at }),
  record({
    verb: z.literal("kind"),
    record: at,
    kind: z.enum([...AttributionKind.options, ...TermKind.options, ...ACT_KINDS]),
  }),
  record({
    verb: z.literal("status"),
    record: at,
    status: z.enum([...AttributionStatus.options, ...ActStatus.options]),
  }),
  record({ verb: z.literal("grade"), record: at, grade: SourcingGrade }),
  record({ verb: z.literal("whose"), record: at, who: list(z.string().min(1).max(500)) }),
  record({
    verb: z.literal("sides"),
    record: at,
    ...sides,
  }),
  record({
    verb: z.literal("speaker"),
    record: at,
    who: z.string().min(1).max(500).nullable(),
    kind: ActorKind.exactOptional(),
    sameSource: z.boolean().exactOptional(),
    sameStatement: z.boolean().exactOptional(),
  }),
  record({ verb: z.literal("spans"), record: at, source: spans, cue: spans, content: spans }),
  record({ verb: z.literal("merge-statements"), record: at, other: at }),
  record({ verb: z.literal("split-statements"), record: at, other: at }),
  record({ verb: z.literal("furniture"), report: at, span: Span, kind: FurnitureKind }),
  record({ verb: z.literal("rename-deal"), deal: at, name: z.string().trim().min(1).max(500) }),
  record({ verb: z.literal("merge-deals"), deal: at, other: at }),
  record({
    verb: z.literal("split-deal"),
    deal: at,
    reports: list(at).refine(({ length }) => length > 0 && length <= 5000),
  }),
  record({ verb: z.literal("merge-actors"), kept: at, other: at }),
  record({
    verb: z.literal("split-actor"),
    actor: at,
    names: list(z.string().min(1).max(500)).exactOptional(),
    reports: list(at).exactOptional(),
  }),
  record({ verb: z.literal("merge-issues"), issue: z.string().min(1).max(500), other: z.string().min(1).max(500) }),
  record({
    verb: z.literal("rename-issue"),
    issue: z.string().min(1).max(500),
    name: z.string().trim().min(1).max(500),
  }),
  record({
    verb: z.literal("split-issue"),
    issue: z.string().min(1).max(500),
    words: z.string().trim().min(1).max(500),
    name: z.string().trim().min(1).max(500),
  }),
  record({ verb: z.literal("rename-actor"), actor: at, name: z.string().trim().min(1).max(500) }),
]);
export type Wished = z.infer<typeof Wished>;

export const Posted = record({
  wishes: list(Wished).refine(({ length }) => length > 0 && length <= 200, "one to two hundred at once"),
  by: z.string().trim().max(200).exactOptional(),
  note: z.string().max(2000).exactOptional(),
});
export type Posted = z.infer<typeof Posted>;

export const Refs = noun("Corrected", record({ refs: list(described(text, "What undo is given.")) }));
