// Quotations as rows like those of GDELT's Global Quotation Graph (blog.gdeltproject.org, 2021): a line a report with its date, address
// and title, and of each quotation its words with what stands before and after; beside them who is quoted, and where.
import type { AttributionRow, InReading, ReadingCore } from "../ledger/ledger.ts";
import type { Span } from "../schema/span.ts";
import { codePointSpans } from "./code-points.ts";
import { plainJson } from "./plain-json.ts";
import { reportKey } from "./report-key.ts";

/** Code points before and after. */
const CONTEXT = 100;

export interface ReportQuotations {
  readonly reading: ReadingCore;
  readonly quotations: readonly Quotation[];
}

interface Quotation {
  readonly row: AttributionRow;
  /** Between the marks. */
  readonly span: Span;
}

/** The quoted words of attributions; those of one report must follow each other. A report without any is left out. */
export async function* quotationsOf(rows: AsyncIterable<InReading<AttributionRow>>): AsyncGenerator<ReportQuotations> {
  let open: { reading: ReadingCore; quotations: Quotation[] } | null = null;
  for await (const { row, reading } of rows) {
    if (open !== null && open.reading.article.id !== reading.article.id && open.quotations.length > 0) yield open;
    if (open?.reading.article.id !== reading.article.id) open = { reading, quotations: [] };
    for (const span of quotedIn(row, reading.article.text)) open.quotations.push({ row, span });
  }
  if (open !== null && open.quotations.length > 0) yield open;
}

export async function* quotationLines(reports: AsyncIterable<ReportQuotations>): AsyncGenerator<string> {
  for await (const { reading, quotations } of reports) {
    const { article } = reading;
    const inCodePoints = codePointSpans(article);
    const line = {
      date: article.publishedAt ?? null,
      url: article.uri ?? null,
      title: article.title ?? null,
      lang: article.language,
      report: reportKey(article),
      outlet: article.outlet ?? null,
      quotes: quotations.map(({ row, span }) => ({
        ...around(article.text, span),
        speaker: row.speakerName,
        id: row.id,
        ...inCodePoints(span),
      })),
    };
    yield `${plainJson(line)}\n`;
  }
}

function around(text: string, { start, end }: Span) {
  const before = [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT);
  const after = [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT);
  return { pre: before.join(""), quote: text.slice(start, end), post: after.join("") };
}

const QUOTED = /“([^“”]+)(?:”|$)|"([^"]+)(?:"|$)|«([^«»]+)(?:»|$)|„([^„“”]+)(?:[“”]|$)/g;

/** Of direct speech every piece, its marks left out; of mixed speech what stands between marks; of other speech nothing. */
function quotedIn({ attribution: { kind, content } }: AttributionRow, text: string): readonly Span[] {
  if (kind === "indirect") return [];
  return content.flatMap((span) => {
    const words = text.slice(span.start, span.end);
    const quoted = [...words.matchAll(QUOTED)].flatMap((match) => {
      const inner = match.slice(1).find((one) => one !== undefined) ?? "";
      const start = span.start + match.index + 1;
      return inner.trim() === "" ? [] : [{ start, end: start + inner.length }];
    });
    return quoted.length === 0 && kind === "direct" ? withoutSingleMarks(words, span) : quoted;
  });
}

/** Single marks are apostrophes too, so that they count at the ends only. */
function withoutSingleMarks(words: string, { start, end }: Span): readonly Span[] {
  const inner = {
    start: start + (/^\s*[‘'‹]?\s*/.exec(words)?.[0].length ?? 0),
    end: end - (/\s*[’'›]?\s*$/.exec(words.slice(-20))?.[0].length ?? 0),
  };
  return inner.start < inner.end ? [inner] : [];
}
