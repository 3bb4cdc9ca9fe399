// The rows of lists, as the ledger gives them. Each schema is held to the ledger's own type by the compiler.
import { z } from "zod";
import type {
  ActorRow,
  AttributionRow,
  Facet,
  Facets,
  Failure,
  LedgerCounts,
  ReconciledActor,
  ReportRow,
} from "../../ledger/ledger.ts";
import type { ArchiveDay, ListedActor } from "../../ledger/lists.ts";
import type { Denial } from "../../reconcile/statements/denials.ts";
import type { ListedAttribution, ListedStatement } from "../../reconcile/statements/disputed.ts";
import { Role } from "../../schema/actor.ts";
import { Attribution } from "../../schema/attribution.ts";
import { ReportId } from "../../schema/ids.ts";
import { ActorKind } from "../../schema/mention.ts";
import { Problem } from "../../schema/problem.ts";
import { list, record } from "../../schema/record.ts";
import { Span } from "../../schema/span.ts";
import { described, noun } from "../nouns.ts";
import { pageOf } from "./page.ts";

const text = z.string();
const count = z.int().nonnegative();
/** As the ledger has it, which may hold what a report made up: YYYY-MM-DD or null. */
const day = described(text.nullable(), "Day of publication, YYYY-MM-DD; null where none is known.");
const published = described(text.nullable(), "ISO 8601, as exact as the report is.");

export const Counts = noun(
  "Counts",
  record({ reports: count, attributions: count, failures: count }) satisfies z.ZodType<LedgerCounts>,
);

export const Failures = list(
  noun("Failure", record({ uri: text, problem: Problem }) satisfies z.ZodType<Failure>, "An input that is no report."),
);

const OneFacet = noun("Facet", record({ value: text, count }) satisfies z.ZodType<Facet>);
export const FacetList = list(OneFacet);
export const AllFacets = noun(
  "Facets",
  record({
    speaker: FacetList,
    outlet: FacetList,
    kind: FacetList,
    grade: FacetList,
    status: FacetList,
    addressee: FacetList,
    act: FacetList,
    month: FacetList,
  }) satisfies z.ZodType<Facets>,
);

const CopyOf = record({
  report: ReportId,
  kind: z.enum(["exact", "syndicated", "reworded", "version"]),
  because: text,
});

export const Report = noun(
  "ReportRow",
  record({
    id: ReportId,
    address: text,
    sourceId: text.nullable(),
    file: text.nullable(),
    uri: text.nullable(),
    outlet: text.nullable(),
    title: text.nullable(),
    byline: list(text),
    publishedAt: published,
    language: text,
    attributions: count,
    problems: list(Problem),
    story: described(text.nullable(), "Which story it is in; null before that is reconciled."),
    copyOf: described(CopyOf.nullable(), "The report that counts in its place."),
  }) satisfies z.ZodType<ReportRow>,
);
export const ReportPage = pageOf("ReportPage", Report);

export const AttributionInList = noun(
  "AttributionRow",
  record({
    id: described(text, "`REPORT.RECORD`: the permalink."),
    report: ReportId,
    outlet: text.nullable(),
    title: text.nullable(),
    publishedAt: published,
    speakerName: text.nullable(),
    speakerActor: text.nullable(),
    statement: text.nullable(),
    independent: count.nullable(),
    isTitle: described(
      z.boolean(),
      "Whether its statement is shown by these words: of all it has, those nearest to the speaker.",
    ),
    accordingTo: described(list(text), "Who tells that the speaker said it, the nearest to the words first."),
    sourceText: text,
    cueText: text,
    contentText: text,
    attribution: Attribution,
  }) satisfies z.ZodType<AttributionRow>,
);
export const AttributionPage = pageOf("AttributionPage", AttributionInList);

export const DenialSchema = noun(
  "Denial",
  record({
    statement: text,
    attribution: described(text, "The nearest of its attributions."),
    speaker: text.nullable(),
    outlet: text.nullable(),
    publishedAt: text.nullable(),
    words: text,
  }) satisfies z.ZodType<Denial>,
  "A statement that denies another, or that another denies.",
);

const deniedBy = described(DenialSchema.nullable(), "The nearest denial of its words; null where none is found.");

export const ListedAttributionSchema = noun(
  "ListedAttribution",
  record({ ...AttributionInList.unwrap().shape, deniedBy }) satisfies z.ZodType<ListedAttribution>,
);
export const ListedAttributionPage = pageOf("ListedAttributionPage", ListedAttributionSchema);

export const StatementInList = noun(
  "StatementRow",
  record({
    id: text,
    reports: count,
    attributions: count,
    independent: described(count, "From how many sources that do not rest on each other it comes."),
    since: day,
    until: day,
    deniedBy,
    row: described(AttributionInList, "The one that it is shown by: of all it has, that nearest to the speaker."),
  }) satisfies z.ZodType<ListedStatement>,
);
export const StatementPage = pageOf("StatementPage", StatementInList);

export const ActorInList = noun(
  "ListedActor",
  record({
    id: text,
    name: text,
    kind: ActorKind,
    of: text.nullable(),
    reports: count,
    attributions: count,
    since: day,
    until: day,
  }) satisfies z.ZodType<ListedActor>,
);
export const ActorPage = pageOf("ActorPage", ActorInList);

const evidence = { reports: count, first: ReportId, since: day, until: day };

export const OverAllReports = noun(
  "ReconciledActor",
  record({
    id: text,
    name: text,
    kind: ActorKind,
    of: text.nullable(),
    reports: count,
    attributions: count,
    since: day,
    until: day,
    aliases: list(record({ name: text, ...evidence })),
    roles: list(
      record({
        ...{ title: text, of: text.nullable(), standing: text.nullable(), from: text.nullable(), to: text.nullable() },
        span: Span,
        ...evidence,
      }),
    ),
    joined: list(record({ id: text, name: text, reports: count, because: text })),
  }) satisfies z.ZodType<ReconciledActor>,
  "An actor over all reports that say its name, and which of them say what.",
);

export const ActorPlace = noun(
  "ActorRow",
  record({
    id: text,
    report: ReportId,
    actor: text.nullable(),
    name: text,
    kind: ActorKind,
    aliases: list(text),
    roles: list(Role),
    mentions: count,
    attributions: count,
  }) satisfies z.ZodType<ActorRow>,
  "An actor in one report.",
);

export const Archive = noun(
  "Archive",
  record({
    days: list(
      record({ day, outlet: text.nullable(), reports: count, attributions: count }) satisfies z.ZodType<ArchiveDay>,
    ),
  }),
);
