// Deals, issues and what needs a person's eye, as lists show them.
import { z } from "zod";
import type { CarriedWidely } from "../../ledger/ledger.ts";
import type { ActorPage, Namesakes } from "../../reconcile/actor-page.ts";
import type { CountedCheck } from "../../reconcile/checked.ts";
import type { DealFacets } from "../../reconcile/deals/facets.ts";
import type { ShortDeal } from "../../reconcile/deals/short.ts";
import type { ListedIssue } from "../../reconcile/positions/issue-list.ts";
import { DealKind, DealStatus, Mediation } from "../../schema/deal.ts";
import { ReportId } from "../../schema/ids.ts";
import { list, record } from "../../schema/record.ts";
import { described, noun } from "../nouns.ts";
import { DifferenceSchema, OpenDemandSchema, PositionSchema, ShiftSchema, WhoSchema } from "./findings.ts";
import { pageOf } from "./page.ts";
import { ActorPlace, AttributionInList, FacetList, OverAllReports } from "./rows.ts";

const text = z.string();
const count = z.int().nonnegative();
const day = described(text.nullable(), "YYYY-MM-DD; null where none is known.");

export const DealInList = noun(
  "ShortDeal",
  record({
    id: text,
    name: text,
    kind: DealKind,
    status: DealStatus.nullable(),
    since: day,
    until: day,
    parties: list(WhoSchema),
    mediators: list(record({ ...WhoSchema.unwrap().shape, how: Mediation })),
    reports: count,
    terms: count,
    openDemands: count,
  }) satisfies z.ZodType<ShortDeal>,
);
export const DealList = pageOf("DealList", DealInList);
export const DealFacetsSchema = noun(
  "DealFacets",
  record({ status: FacetList, kind: FacetList, party: FacetList, mediator: FacetList }) satisfies z.ZodType<DealFacets>,
);

export const IssueInList = noun(
  "ListedIssue",
  record({
    ...{ name: text, positions: count, actors: count, reports: count },
    since: day,
    until: day,
  }) satisfies z.ZodType<ListedIssue>,
);
export const IssuePage = pageOf("IssuePage", IssueInList);

const ActorWhole = record({
  actor: OverAllReports,
  places: list(ActorPlace),
  positions: list(PositionSchema),
  shifts: list(ShiftSchema),
}) satisfies z.ZodType<ActorPage>;

export const ActorAnswer = z.union([
  noun("ActorWhole", ActorWhole, "An actor with its newest places in reports, its positions and where they changed."),
  noun("Namesakes", record({ namesakes: list(OverAllReports) }) satisfies z.ZodType<Namesakes>),
]);

const Carried = record({ statement: text, reports: count, row: AttributionInList }) satisfies z.ZodType<CarriedWidely>;

const Voiced = noun(
  "Voiced",
  record({ id: text, speaker: text.nullable(), actor: text.nullable(), source: text, content: text }),
);
const Version = record({ version: count, report: ReportId });
const Step = record({
  from: Version,
  to: Version,
  basis: z.enum(["published", "fetched", "added"]),
  changes: record({
    paragraphs: record({ changed: count, added: count, removed: count }),
    kept: count,
    changed: list(record({ before: Voiced, after: Voiced })),
    vanished: list(Voiced),
    added: list(Voiced),
  }),
});

export const CheckAnswer = noun(
  "Check",
  record({
    reports: count,
    counts: record({
      ...{ shifts: count, differences: count, denials: count, openDemands: count, carriedWidely: count },
      ...{ unreliableQuotations: count, changedBetweenVersions: count, unresolvedSpeakers: count },
    }),
    shifts: list(ShiftSchema),
    differences: list(DifferenceSchema),
    denials: list(AttributionInList),
    openDemands: list(OpenDemandSchema),
    carriedWidely: list(Carried),
    unreliableQuotations: list(record({ row: AttributionInList, origin: text, quoted: list(text) })),
    changedBetweenVersions: list(Step),
    unresolvedSpeakers: list(AttributionInList),
  }) satisfies z.ZodType<CountedCheck>,
  "What needs a person's eye, most consequential first.",
);
