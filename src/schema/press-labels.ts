// How exports of press databases label the facts of a report, asked by whoever cuts such a file apart and by whoever reads one report of
// it. Promise: both hear the same. Gathered from the public help pages on text export of several databases; no one of them decides.

/** `loaded` is the day on which the database took it in, mostly one later. */
export type PressField = "title" | "byline" | "outlet" | "date" | "loaded" | "body" | "other";

const LABELS: Readonly<Record<PressField, string>> = {
  title: "headline|title|document title|article title",
  byline: "byline|author|authors|by",
  outlet: "publication|publication title|publication name|source|source name|newspaper|outlet|journal",
  date: "date|publication date|published|pub date|date published|issue date",
  loaded: "load-date|loaddate|entry date",
  body: "body|full text|text|article text|lead paragraph|content",
  other:
    "section|length|word count|words|dateline|copyright|language|publication-type|document type|subject|geographic|organization|" +
    "person|industry|company|ticker|graphic|highlight|abstract|edition|page|pages|volume|issue|issn|url|link|document id|" +
    "accession number|proquest document id|database|journal-code|type|correction-date|category|region|classification",
};

const BY_LABEL: ReadonlyMap<string, PressField> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split("|").map((label): [string, PressField] => [label, field as PressField]),
  ),
);

/** Two capitals at the beginning of a line, as other databases have it. */
const BY_CODE: Readonly<Record<string, PressField>> = {
  HD: "title",
  TI: "title",
  BY: "byline",
  AU: "byline",
  SN: "outlet",
  SO: "outlet",
  PD: "date",
  DA: "date",
  LP: "body",
  TD: "body",
  TX: "body",
  ...Object.fromEntries(
    "SE CR WC ET SC ED PG LA CY CO IN NS RE IPC IPD PUB AN CLM CX VOL".split(" ").map((code) => [code, "other"]),
  ),
};

export interface LabelledLine {
  readonly label: string;
  readonly field: PressField;
  /** Where its value begins in the line; its end for none. */
  readonly valueAt: number;
}

const LABELLED = /^[ \t]{0,8}([A-Za-z][A-Za-z -]{1,24}?)[ \t]?:(?!\/\/)[ \t]*/;
const CODED = /^([A-Z]{2,3})(?:[ \t]{1,8}|$)/;

/** `HEADLINE: Talks resume` is one; so is `HD  Talks resume` where lines are coded; `He said: no` is none. */
export function labelledLine(line: string, isCoded: boolean): LabelledLine | null {
  if (!isCoded && /^\s{0,8}(?:body|full text)\s*$/i.test(line.slice(0, 60)))
    return { label: "BODY", field: "body", valueAt: line.length };
  const [head = "", label = ""] = (isCoded ? CODED : LABELLED).exec(line.slice(0, 60)) ?? [];
  const field = isCoded ? BY_CODE[label] : BY_LABEL.get(label.toLowerCase());
  return field === undefined || head === "" ? null : { label: label.toUpperCase(), field, valueAt: head.length };
}

/** "Document 3 of 40", "3 of 40 DOCUMENTS": the line above each report. */
export function isNumberLine(line: string): boolean {
  return NUMBERED.test(line.slice(0, 60).trim());
}
const NUMBERED =
  /^(?:(?:document|article|record|story|item|result)s?\s{1,4}\d{1,6}\s(?:of|\/)\s\d{1,6}\.?|\d{1,6}\sof\s\d{1,6}\s(?:documents|articles|records|stories|items|results))$/i;

/** "End of Document", or "Document" with the number under which a database keeps it: the line below each report. */
export function isEndLine(line: string): boolean {
  return /^\s{0,40}(?:end of (?:document|article|record|story)|document [A-Z][A-Z\d]{14,40})\s{0,40}$/i.test(
    line.slice(0, 120),
  );
}

/** Ten or more of one sign and nothing else. */
export function isRule(line: string): boolean {
  return /^\s{0,20}([=_*~#+.–—-])\1{9,200}\s{0,20}$/.test(line.slice(0, 250));
}
