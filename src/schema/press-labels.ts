// How exports of press databases label the facts of a report, asked by whoever cuts such a file apart and by whoever reads one report of
// it. Promise: both hear the same. Gathered from the public help pages on text export of several databases; no one of them decides.

/** `loaded` is the day on which the database took it in, mostly one later. */
export type PressField = "title" | "byline" | "outlet" | "date" | "loaded" | "body" | "other";

const LABELS: Readonly<Record<PressField, string>> = {
  title:
    "headline|title|document title|article title|titel|überschrift|schlagzeile|titre|título|titulo|titular|titolo|manchete",
  byline: "byline|author|authors|by|autor|autoren|autores|verfasser|auteur|auteurs|autore|autori",
  outlet:
    "publication|publication title|publication name|source|source name|newspaper|outlet|journal|quelle|zeitung|publikation|" +
    "fuente|publicación|publicacion|periódico|fonte|testata|bron|krant",
  date:
    "date|publication date|published|pub date|date published|issue date|datum|erscheinungsdatum|veröffentlichungsdatum|" +
    "date de publication|fecha|fecha de publicación|fecha de publicacion|data|data di pubblicazione|data de publicação|publicatiedatum",
  loaded: "load-date|loaddate|entry date",
  body:
    "body|full text|text|article text|lead paragraph|content|volltext|texte intégral|texte|texto completo|texto íntegro|" +
    "texto|testo completo|testo|texto integral|volledige tekst",
  other:
    "section|length|word count|words|dateline|copyright|language|publication-type|document type|subject|geographic|organization|" +
    "person|industry|company|ticker|graphic|highlight|abstract|edition|page|pages|volume|issue|issn|url|link|document id|" +
    "accession number|proquest document id|database|journal-code|type|correction-date|category|region|classification|" +
    "seite|seiten|ressort|rubrik|länge|wörter|sprache|ausgabe|longueur|langue|rubrique|página|páginas|sección|idioma|longitud|" +
    "pagina|pagine|sezione|lingua|lunghezza|taal|lengte|sectie|seção",
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

const LABELLED = /^[ \t]{0,8}(\p{L}[\p{L} -]{1,24}?)[ \t\u00a0\u202f]?:(?!\/\/)[ \t]*/u;
const CODED = /^([A-Z]{2,3})(?:[ \t]{1,8}|$)/;

/** `HEADLINE: Talks resume` is one; so is `HD  Talks resume` where lines are coded; `He said: no` is none. */
export function labelledLine(line: string, isCoded: boolean): LabelledLine | null {
  if (!isCoded && /^\s{0,8}(?:body|full text)\s*$/i.test(line.slice(0, 60)))
    return { label: "BODY", field: "body", valueAt: line.length };
  const [head = "", label = ""] = (isCoded ? CODED : LABELLED).exec(line.slice(0, 60)) ?? [];
  const field = isCoded ? BY_CODE[label] : BY_LABEL.get(label.toLowerCase().normalize("NFC"));
  return field === undefined || head === "" ? null : { label: label.toUpperCase(), field, valueAt: head.length };
}

/** "Document 3 of 40", "3 of 40 DOCUMENTS": the line above each report. */
export function isNumberLine(line: string): boolean {
  return NUMBERED.test(line.slice(0, 60).trim());
}

/** Which of how many, where a line is such a one. */
export function numberIn(line: string): { readonly number: number; readonly of: number } | null {
  const [number, of] = isNumberLine(line) ? (line.slice(0, 60).match(/\d{1,6}/g) ?? []) : [];
  return number === undefined || of === undefined ? null : { number: Number(number), of: Number(of) };
}

const NUMBERED =
  /^(?:(?:document|article|record|story|item|result|dokument|artikel|documento|artículo|articolo|artigo)s?\s{1,4}\d{1,6}\s(?:of|\/|von|sur|de|di|van)\s\d{1,6}\.?|\d{1,6}\s(?:of|von|sur|de|di|van)\s\d{1,6}\s(?:documents|articles|records|stories|items|results|dokumenten|artikeln|documentos|documenti|artículos|articoli))$/i;

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
