// A table of the ledger in a format: what is to be written, and how many rows have gone into it so far.

import { bibtexEntries } from "../export/bibtex.ts";
import { bratFiles, type ExportedFile } from "../export/brat.ts";
import { csvLines } from "../export/csv.ts";
import { actorDossier } from "../export/dossier/actor.ts";
import { dealDossier } from "../export/dossier/deal.ts";
import type { Sources } from "../export/dossier/footnotes.ts";
import type { Format, LinkedName, MarkedName } from "../export/formats.ts";
import { foundTableOf, isFound } from "../export/found-tables.ts";
import { graphOf, originsIn, type Tie } from "../export/graph.ts";
import { graphmlLines } from "../export/graphml.ts";
import { jsonLines } from "../export/jsonl.ts";
import { type MarkedRecord, markedAct, markedAttribution, markedTerm } from "../export/marked-record.ts";
import { parquetBytes } from "../export/parquet.ts";
import { ploverEvents, ploverLines } from "../export/plover.ts";
import { quotationLines, quotationsOf } from "../export/quotations.ts";
import { within } from "../export/restricted.ts";
import type { TableName } from "../export/table-names.ts";
import { recordsIn, tableOf } from "../export/tables.ts";
import { actTies, attributionTies, dealTies, positionTies } from "../export/ties.ts";
import { annotationLines } from "../export/web-annotation.ts";
import type { AttributionQuery, ReadLedger } from "../ledger/ledger.ts";
import { STANCE_SCALE } from "../ledger/positions.ts";
import { dealsOver } from "../reconcile/deals/record.ts";
import type { IssueBook } from "../reconcile/positions/issues.ts";
import { positionsOf, shiftsOfActor } from "../reconcile/positions/record.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { everyPosition, foundTables } from "./found-tables.ts";
import { sentencesOf } from "./sentence-at.ts";
import { theActor } from "./the-actor.ts";
import type { Chunks } from "./write-output.ts";

export type Exported = { readonly rows: () => number; readonly noun: string } & (
  | { readonly kind: "stream"; readonly chunks: Chunks | AsyncIterable<string | Uint8Array> }
  | { readonly kind: "folder"; readonly files: AsyncIterable<ExportedFile> }
);

export interface Asked {
  readonly ledger: ReadLedger;
  readonly book: IssueBook;
  readonly name: TableName;
  readonly query: AttributionQuery;
  /** Whose dossier. */
  readonly of: string | undefined;
}

export const SINGULAR: Readonly<Record<TableName, string>> = {
  reports: "report",
  attributions: "attribution",
  statements: "statement",
  actors: "actor",
  "report-actors": "report-actor",
  acts: "act",
  terms: "term",
  deals: "deal",
  "deal-terms": "deal-term",
  "report-deals": "report-deal",
  positions: "position",
  times: "time",
  quantities: "quantity",
};

/** The pair must be one that export/formats.ts lists. */
export async function exportedAs(format: Format, asked: Asked): Promise<Exported> {
  const { ledger, name, query } = asked;
  const noun = SINGULAR[name];
  switch (format) {
    case "csv":
    case "jsonl":
    case "parquet": {
      const write = { csv: csvLines, jsonl: jsonLines, parquet: parquetBytes }[format];
      const table = tableFor(asked);
      const { items, rows } = counted(table.rows);
      return { kind: "stream", chunks: write({ ...table, rows: items }), rows, noun };
    }
    case "annotations": {
      const { items, rows } = counted(markedRecords(asked));
      return { kind: "stream", chunks: annotationLines(items), rows, noun };
    }
    case "brat": {
      const { items, rows } = counted(markedRecords(asked));
      return { kind: "folder", files: bratFiles(items), rows, noun };
    }
    case "graphml": {
      const graph = await graphOf(tiesOf(asked), await originsIn(ledger.everyReport()));
      return { kind: "stream", chunks: graphmlLines(graph), rows: () => graph.edges.length, noun: "edge" };
    }
    case "plover": {
      const { items, rows } = counted(ploverEvents(recordsIn(ledger, query, ({ acts }) => acts)));
      return { kind: "stream", chunks: ploverLines(items), rows, noun: "event" };
    }
    case "quotations": {
      const { items, rows } = counted(quotationsOf(ledger.everyAttribution(query)), (one) => one.quotations.length);
      return { kind: "stream", chunks: quotationLines(items), rows, noun: "quotation" };
    }
    case "dossier":
      return { kind: "stream", chunks: await dossierOf(asked), rows: () => 1, noun: "dossier" };
    case "bibtex": {
      const { items, rows } = counted(within(ledger.everyReport(), (report) => report, query));
      return { kind: "stream", chunks: bibtexEntries(items), rows, noun };
    }
    default:
      return format satisfies never;
  }
}

/** The rows that CSV, JSON lines and Parquet have. */
export function tableFor({ ledger, book, name, query }: Asked) {
  return isFound(name) ? foundTableOf(foundTables(ledger, book), name, query) : tableOf(ledger, name, query);
}

export function counted<Item>(items: AsyncIterable<Item>, of: (item: Item) => number = () => 1) {
  let count = 0;
  const counting = async function* (): AsyncGenerator<Item> {
    for await (const item of items) {
      count += of(item);
      yield item;
    }
  };
  return { items: counting(), rows: () => count };
}

async function* markedRecords({ ledger, name, query }: Asked): AsyncGenerator<MarkedRecord> {
  const marked = name as MarkedName;
  switch (marked) {
    case "attributions":
      for await (const row of ledger.everyAttribution(query)) yield markedAttribution(row);
      return;
    case "acts":
      for await (const row of recordsIn(ledger, query, ({ acts }) => acts)) yield markedAct(row);
      return;
    case "terms":
      for await (const row of recordsIn(ledger, query, ({ terms }) => terms)) yield markedTerm(row);
      return;
    default:
      marked satisfies never;
  }
}

function tiesOf({ ledger, book, name, query }: Asked): AsyncIterable<Tie> {
  const linked = name as LinkedName;
  switch (linked) {
    case "attributions":
      return attributionTies(ledger, ledger.everyAttribution(query));
    case "acts":
      return actTies(
        ledger,
        within(ledger.everyReadingCore(), ({ article }) => article, query),
      );
    case "deals":
      return dealTies(foundTables(ledger, book).deals());
    case "positions":
      return positionTies(scaled(ledger, book));
    default:
      return linked satisfies never;
  }
}

async function* scaled(ledger: ReadLedger, book: IssueBook) {
  for await (const found of everyPosition(ledger, book)) yield { found, scale: STANCE_SCALE[found.stance.kind] };
}

async function dossierOf({ ledger, book, name, of = "" }: Asked): Promise<AsyncIterable<string>> {
  const sources: Sources = { ...sentencesOf(ledger), report: (id) => ledger.report(id) };
  if (name === "deals") {
    const deals = await dealsOver(ledger);
    const meant = deals.filter((deal) => deal.id === of || deal.name.toLowerCase() === of.toLowerCase());
    const [deal] = meant;
    if (deal === undefined || meant.length > 1) throw noDeal(of, meant);
    return dealDossier(deal, sources);
  }
  const actor = await theActor(of, ledger);
  const positions = await positionsOf(ledger, actor.id, book);
  const shifts = await shiftsOfActor(ledger, actor.id);
  const said = ledger.everyAttribution({ speaker: [actor.id] });
  return actorDossier({ actor, positions, shifts, said }, sources);
}

function noDeal(of: string, meant: readonly { readonly id: string }[]): ParleyError {
  if (meant.length > 1) {
    const ids = meant.slice(0, 6).map(({ id }) => id);
    return new ParleyError("usage", `Several deals are called "${shown(of)}": give the id of one (${ids.join(", ")}).`);
  }
  const message = `There is no deal "${shown(of)}" over the reports of the ledger: "parley export deals" lists their names and ids.`;
  return new ParleyError("record-missing", message);
}
