// Records as W3C Web Annotations (https://www.w3.org/TR/annotation-model): one page of them, an annotation a piece of a record, each
// place told twice, by its words with what stands around them and by its offsets in code points, so that it is found again in
// another copy of the report.
import type { Article } from "../schema/article.ts";
import type { Span } from "../schema/span.ts";
import { codePointSpans } from "./code-points.ts";
import type { MarkedRecord, Piece } from "./marked-record.ts";
import { plainJson } from "./plain-json.ts";

/** Code points of context on either side. */
const CONTEXT = 32;

/** Pieces of one document, JSON-LD; the offsets count over the report's text as Parley has it. */
export async function* annotationLines(records: AsyncIterable<MarkedRecord>): AsyncGenerator<string> {
  yield '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[';
  let separator = "\n";
  for await (const record of records) {
    for (const piece of record.pieces) {
      yield `${separator}${plainJson(annotationOf(record, piece))}`;
      separator = ",\n";
    }
  }
  yield "\n]}\n";
}

function annotationOf({ id, kind, article, facts, says }: MarkedRecord, { role, spans }: Piece) {
  const facets = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return {
    id: `urn:x-parley:${id}#${role}`,
    type: "Annotation",
    motivation: "classifying",
    body: [
      ...[kind, role, ...facets].map((value) => ({ type: "TextualBody", purpose: "tagging", value })),
      { type: "TextualBody", purpose: "describing", format: "text/plain", value: says },
    ],
    target: spans.map((span) => ({ source: sourceOf(article), selector: selectorsOf(article, span) })),
  };
}

/** Its address on the web, else the id of the report in the ledger. */
function sourceOf({ uri, id }: Article): string {
  return uri ?? `urn:x-parley:${id}`;
}

export function selectorsOf(article: Pick<Article, "text">, span: Span) {
  const { text } = article;
  const { start, end } = codePointSpans(article)(span);
  // Twice as many units hold as many code points, whatever they are.
  const before = [...text.slice(Math.max(0, span.start - 2 * CONTEXT), span.start)].slice(-CONTEXT);
  const after = [...text.slice(span.end, span.end + 2 * CONTEXT)].slice(0, CONTEXT);
  return [
    {
      type: "TextQuoteSelector",
      exact: text.slice(span.start, span.end),
      prefix: before.join(""),
      suffix: after.join(""),
    },
    { type: "TextPositionSelector", start, end },
  ];
}
