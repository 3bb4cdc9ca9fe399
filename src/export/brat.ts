// Records as brat stand-off (https://brat.nlplab.org/standoff.html): of each report its text and beside it the annotations, offsets
// in code points. Promise: no fragment runs over a line end, which brat could not read; a name of a file is an id and nothing of a
// report's.
import type { Article } from "../schema/article.ts";
import type { Span } from "../schema/span.ts";
import { codePointSpans } from "./code-points.ts";
import type { MarkedRecord, Piece } from "./marked-record.ts";

export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

/** A pair of files a report, and one that tells brat what the annotations are; records of a report must follow each other. */
export async function* bratFiles(records: AsyncIterable<MarkedRecord>): AsyncGenerator<ExportedFile> {
  yield { name: "annotation.conf", text: CONFIGURATION };
  let open: Sheet | null = null;
  for await (const record of records) {
    if (open !== null && open.article.id !== record.article.id) yield* filesOf(open);
    if (open?.article.id !== record.article.id) open = { article: record.article, lines: [], entities: 0, others: 0 };
    write(record, open);
  }
  if (open !== null) yield* filesOf(open);
}

/** One report's annotations while they are written; brat numbers each kind from 1. */
interface Sheet {
  readonly article: Article;
  readonly lines: string[];
  entities: number;
  others: number;
}

function* filesOf({ article, lines }: Sheet): Generator<ExportedFile> {
  yield { name: `${article.id}.txt`, text: article.text };
  yield { name: `${article.id}.ann`, text: lines.map((line) => `${line}\n`).join("") };
}

/** The first piece with the facts, and the other pieces tied to it. */
function write({ id, kind, pieces, facts, says }: MarkedRecord, sheet: Sheet): void {
  const [first, ...others] = pieces.map((piece) => ({ role: piece.role, label: addEntity(piece, sheet) }));
  if (first === undefined) return;
  const { lines } = sheet;
  for (const { role, label } of others) lines.push(`R${++sheet.others}\t${role}-of Arg1:${label} Arg2:${first.label}`);
  for (const [name, value] of Object.entries(facts))
    if (isAttribute(kind, name)) lines.push(`A${++sheet.others}\t${kind}-${name} ${first.label} ${value}`);
  lines.push(`#${++sheet.others}\tAnnotatorNotes ${first.label}\t${onOneLine(`${id}: ${says}`)}`);
}

/** What has few values brat knows beforehand; names stand in the note. */
function isAttribute(kind: MarkedRecord["kind"], fact: string): boolean {
  return Object.hasOwn(ATTRIBUTES[kind], fact);
}

function addEntity({ role, spans }: Piece, sheet: Sheet): string {
  const { article } = sheet;
  const inCodePoints = codePointSpans(article);
  const fragments = spans.flatMap((span) => linesIn(article.text, span));
  const places = fragments.map(inCodePoints).map(({ start, end }) => `${start} ${end}`);
  const words = fragments.map(({ start, end }) => article.text.slice(start, end));
  const label = `T${++sheet.entities}`;
  sheet.lines.push(`${label}\t${role} ${places.join(";")}\t${words.join(" ")}`);
  return label;
}

/** A span cut at line ends. `"one\n\ntwo"` gives two; one of line ends alone gives its first place and no words. */
function linesIn(text: string, { start, end }: Span): readonly Span[] {
  const lines = [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
  return lines.length === 0 ? [{ start, end: start }] : lines;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}

const ATTRIBUTES = {
  attribution: {
    kind: "direct|indirect|mixed",
    status: "said|denied|not-said|no-comment",
    grade: "named|unnamed|anonymous|document|outlet|unstated",
  },
  act: { status: "done|alleged|planned|considered|conditional|denied|not-done" },
  term: { kind: "exchange|demand|offer|condition|ultimatum|commitment|refusal|limit" },
} as const satisfies Readonly<Record<MarkedRecord["kind"], Readonly<Record<string, string>>>>;

const ENTITIES = "content source cue act by to term give get demand condition otherwise deadline".split(" ");
const TIES = [
  ["source", "content"],
  ["cue", "content"],
  ["by", "act"],
  ["to", "act"],
  ...["give", "get", "demand", "condition", "otherwise", "deadline"].map((piece) => [piece, "term"]),
];
const HEADS = { attribution: "content", act: "act", term: "term" } as const;

const CONFIGURATION = [
  ...["[entities]", ...ENTITIES],
  ...["", "[relations]", ...TIES.map(([from, to]) => `${from}-of\tArg1:${from}, Arg2:${to}`)],
  ...["", "[events]", "", "[attributes]"],
  ...Object.entries(ATTRIBUTES).flatMap(([kind, facts]) =>
    Object.entries(facts).map(
      ([name, values]) => `${kind}-${name}\tArg:${HEADS[kind as MarkedRecord["kind"]]}, Value:${values}`,
    ),
  ),
  "",
].join("\n");
