// What the timeline and the network answer, as reconcile/pictures has it, to which the compiler holds each schema.
import { z } from "zod";
import { EDGE_KINDS, type Network, type NetworkEdge, type NetworkNode } from "../../reconcile/pictures/edge.ts";
import { MARK_KINDS, type Timeline, type TimelineMark } from "../../reconcile/pictures/mark.ts";
import { list, record } from "../../schema/record.ts";
import { described, noun } from "../nouns.ts";
import { CitedSchema, WhoSchema } from "./findings.ts";

const text = z.string();
const count = z.int().nonnegative();
const end = described(text.nullable(), "YYYY-MM-DD; null where that end is open or not known.");

export const MarkKindSchema = noun("MarkKind", z.enum(MARK_KINDS));
export const EdgeKindSchema = noun("EdgeKind", z.enum(EDGE_KINDS));

const MarkSchema = noun(
  "TimelineMark",
  record({
    id: described(text, "REPORT.RECORD of its first evidence."),
    kind: MarkKindSchema,
    since: end,
    until: end,
    how: described(
      z.enum(["day", "span", "within", "about"]),
      "One day; from the one day to the other; some time in it; or not exact.",
    ),
    value: described(text.nullable(), "As the reading has it, EDTF; null where the day is that of the report."),
    basis: z.enum(["stated", "reckoned", "inferred", "report"]),
    code: described(text.nullable(), "PLOVER event type and mode of an act."),
    status: text.nullable(),
    words: text,
    who: list(WhoSchema),
    toward: list(WhoSchema),
    issue: text.nullable(),
    deal: record({ id: text, name: text }).nullable(),
    statement: text.nullable(),
    reports: count,
    independent: described(count, "Reports that do not rest on each other."),
    evidence: list(CitedSchema),
  }) satisfies z.ZodType<TimelineMark>,
  "What was said, done, due or dated, once however many reports have it.",
);

export const TimelineAnswer = noun(
  "Timeline",
  record({
    marks: described(list(MarkSchema), "In order of time; of very many those in most independent reports."),
    total: count,
    months: described(list(record({ month: text, count })), "All that match, by the month in which they begin."),
  }) satisfies z.ZodType<Timeline>,
);

const EdgeSchema = noun(
  "NetworkEdge",
  record({
    id: text,
    kind: EdgeKindSchema,
    by: text,
    to: text,
    reports: count,
    independent: described(count, "Its weight: reports that do not rest on each other."),
    since: end,
    until: end,
    evidence: list(CitedSchema),
  }) satisfies z.ZodType<NetworkEdge>,
);

const NodeSchema = noun(
  "NetworkNode",
  record({ id: text, name: text, weight: count }) satisfies z.ZodType<NetworkNode>,
);

export const NetworkAnswer = noun(
  "Network",
  record({
    nodes: list(NodeSchema),
    edges: described(list(EdgeSchema), "Heaviest first; of very many the heaviest."),
    total: record({ nodes: count, edges: count }),
  }) satisfies z.ZodType<Network>,
);
