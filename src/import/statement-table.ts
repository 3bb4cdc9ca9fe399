// A table of statements as coders of discourse networks keep them (document, start, stop, person, organization, concept, agreement;
// Leifeld's Discourse Network Analyzer exports such) → what it says of each document. Promise: a row that cannot be used is named with
// its line and why; the others are kept.
import { ParleyError, shown } from "../schema/parley-error.ts";
import { agreesIn } from "./agreement.ts";
import { type CsvRow, readCsv } from "./csv.ts";
import { type BadLine, type HumanAttribution, kindOfWords } from "./human.ts";
import { type OffsetUnit, offsetsIn } from "./offsets.ts";

const COLUMNS = {
  document: ["document", "documentid", "docid", "doc", "report", "title", "documenttitle"],
  start: ["start", "startposition", "startcaret", "begin", "from"],
  stop: ["stop", "end", "endposition", "stopcaret", "stopposition", "to"],
  person: ["person", "speaker", "actor", "name"],
  organization: ["organization", "organisation", "org"],
  concept: ["concept", "category", "issue", "frame"],
  agreement: ["agreement", "agree", "qualifier"],
  text: ["text", "statementtext", "quotation", "selection"],
} as const;
type ColumnName = keyof typeof COLUMNS;

export interface StatementRow {
  readonly line: number;
  /** As the table names it. */
  readonly document: string;
  readonly cells: Readonly<Partial<Record<ColumnName, string>>>;
}

/** @param path for the message only @throws ParleyError table-invalid */
export function readStatementTable(file: string, path: string): readonly StatementRow[] {
  const [head, ...rows] = readCsv(file);
  const places = columnsOf(head);
  const missing = (["document", "start", "stop"] as const).filter((name) => places[name] === undefined);
  if (missing.length > 0) {
    const message = `The table ${shown(path)} has no column ${missing.join(" and no ")}: its first line must name document, start and stop, and may name person, organization, concept, agreement and text.`;
    throw new ParleyError("table-invalid", message);
  }
  return rows.map(({ line, cells }) => {
    const given = Object.entries(places).map(([name, at]) => [name, cells[at]?.trim() ?? ""]);
    const named: StatementRow["cells"] = Object.fromEntries(given.filter(([, cell]) => cell !== ""));
    return { line, document: named.document ?? "", cells: named };
  });
}

function columnsOf(head: CsvRow | undefined): Partial<Record<ColumnName, number>> {
  const names = (head?.cells ?? []).map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ""));
  const found = Object.entries(COLUMNS).map(([column, spellings]) => {
    const known = new Set<string>(spellings);
    return [column, names.findIndex((name) => known.has(name))] as const;
  });
  return Object.fromEntries(found.filter(([, at]) => Number(at) >= 0));
}

/**
 * What a row says of its document's text. Offsets count code points, unless the row's own words stand there in UTF-16 units, in which
 * tools written in Java count.
 */
export function statementIn({ line, cells }: StatementRow, text: string): HumanAttribution | BadLine {
  const [start, stop] = [Number(cells.start ?? Number.NaN), Number(cells.stop ?? Number.NaN)];
  const spans = (["code points", "utf-16"] as const satisfies readonly OffsetUnit[]).map((unit) =>
    offsetsIn(text).spanOf(start, stop, unit),
  );
  const said = cells.text === undefined ? null : plain(cells.text);
  const span = spans.find(
    (one) => typeof one !== "string" && (said === null || plain(text.slice(one.start, one.end)) === said),
  );
  if (span === undefined || typeof span === "string") {
    const [why] = spans;
    return { line, why: typeof why === "string" ? why : `its words do not stand at ${start} to ${stop}` };
  }
  const name = cells.person ?? cells.organization;
  const position = name === undefined ? null : positionIn(cells);
  const besides: readonly ColumnName[] = [
    ...(position === null ? (["concept", "agreement"] as const) : []),
    ...(cells.person === undefined ? [] : (["organization"] as const)),
  ];
  const notes = besides.flatMap((one) => (cells[one] === undefined ? [] : [`${one}: ${cells[one]}`]));
  return {
    ...{ source: [], cue: [], content: [span], kind: kindOfWords(text.slice(span.start, span.end)) },
    ...{ status: "said", grade: name === undefined ? "unstated" : "named" },
    speaker:
      name === undefined
        ? null
        : { name: name.slice(0, 500), kind: cells.person === undefined ? "organization" : "person" },
    ...(position === null ? {} : { position }),
    note: notes.length === 0 ? null : notes.join("; ").slice(0, 2000),
  };
}

/** A concept with a plain yes or no to it; anything else is kept as a note, since a wrong side would be worse than none. */
function positionIn({ concept, agreement }: StatementRow["cells"]): NonNullable<HumanAttribution["position"]> | null {
  if (concept === undefined || agreement === undefined) return null;
  const agrees = agreesIn(agreement);
  return agrees === null ? null : { issue: concept.slice(0, 500), agrees };
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
