// Which formats there are, and which of them can write which table: the one place that says so.
import { TABLES, type TableName } from "./table-names.ts";

export const FORMATS = [
  "csv",
  "jsonl",
  "parquet",
  "annotations",
  "brat",
  "graphml",
  "plover",
  "quotations",
  "dossier",
  "bibtex",
] as const;
export type Format = (typeof FORMATS)[number];

/** Records whose pieces are places in a report. */
export const MARKED = ["attributions", "acts", "terms"] as const;
export type MarkedName = (typeof MARKED)[number];

/** Tables out of which a network can be made. */
export const LINKED = ["attributions", "acts", "deals", "positions"] as const;
export type LinkedName = (typeof LINKED)[number];

export const WRITES = {
  csv: TABLES,
  jsonl: TABLES,
  parquet: TABLES,
  annotations: MARKED,
  brat: MARKED,
  graphml: LINKED,
  plover: ["acts"],
  quotations: ["attributions"],
  dossier: ["deals", "actors"],
  bibtex: ["reports"],
} as const satisfies Readonly<Record<Format, readonly TableName[]>>;

export function canWrite(format: Format, table: TableName): boolean {
  return WRITES[format].some((one) => one === table);
}

export function formatsOf(table: TableName): readonly Format[] {
  return FORMATS.filter((format) => canWrite(format, table));
}
