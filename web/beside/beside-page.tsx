// Two reports side by side: sentence by sentence where one is made of the other, with the words that each has alone; else each whole beside
// the other. Every sentence opens its own report at its place.
import type { JSX } from "preact";
import type { Beside, BesideRow, Side } from "../../src/reconcile/beside/beside.ts";
import type { Reading } from "../../src/schema/reading.ts";
import type { Span } from "../../src/schema/span.ts";
import { placeAddress, recordAddress } from "../addresses.ts";
import { useAnswer } from "../answers.ts";
import { DateText } from "../date-text.tsx";
import { directionOf } from "../direction.ts";
import { Answered } from "../record-page.tsx";
import { reportName } from "../report-name.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { useTitle } from "../title.ts";

const { beside: say } = strings;

const rowKinds = ["same", "changed", "left", "right"] as const;

/** Sentences of the shorter report that the other has too, below which the two are not one made of the other. */
const leastShared = 1 / 3;

export function BesidePage({ left, right }: { left: string; right: string }): JSX.Element {
  const address = (id: string): string => `/api/reports/${encodeURIComponent(id)}`;
  const [one, other] = [useAnswer<Reading>(address(left)), useAnswer<Reading>(address(right))];
  const beside = useAnswer<Beside>(`${address(left)}/beside/${encodeURIComponent(right)}`);
  const failed = [one, other, beside].find(({ problem }) => problem !== null);
  const isWhole = one.value !== null && other.value !== null && beside.value !== null;
  const value = isWhole ? { left: one.value, right: other.value, beside: beside.value } : null;
  return (
    <Answered
      answer={{ value, problem: failed?.problem ?? null, retry: failed?.retry ?? beside.retry }}
      title={say.heading}
      show={(both) => <Shown {...both} />}
    />
  );
}

interface Both {
  readonly left: Reading;
  readonly right: Reading;
  readonly beside: Beside;
}

function Shown({ left, right, beside }: Both): JSX.Element {
  useTitle(say.title(reportName(left.article), reportName(right.article)));
  const isMadeOf = beside.share >= leastShared;
  return (
    <div class="page beside-page">
      <header class="beside-head">
        <h1>{say.heading}</h1>
        <p>
          <a href={`${recordAddress(right.article.id)}?beside=${encodeURIComponent(left.article.id)}`}>{say.swap}</a>
        </p>
      </header>
      {isMadeOf ? <SentenceTable left={left} right={right} beside={beside} /> : <BothWhole left={left} right={right} />}
    </div>
  );
}

function SentenceTable({ left, right, beside: { rows } }: Both): JSX.Element {
  const count = (kind: BesideRow["kind"]): number => rows.filter((row) => row.kind === kind).length;
  return (
    <table class="beside-table">
      <caption>{rowKinds.map((kind) => say.counts[kind](count(kind))).join(" · ")}</caption>
      <thead>
        <tr>
          <th scope="col">
            <ReportHeading reading={left} />
          </th>
          <th scope="col" class="relation">
            <span class="visually-hidden">{say.relation}</span>
          </th>
          <th scope="col">
            <ReportHeading reading={right} />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.left?.span.start} ${row.right?.span.start}`} row={row} left={left} right={right} />
        ))}
      </tbody>
    </table>
  );
}

function ReportHeading({ reading: { article } }: { reading: Reading }): JSX.Element {
  return (
    <>
      <a href={recordAddress(article.id)}>
        <ReportText text={reportName(article)} most={200} />
      </a>
      <span class="beside-outlet">
        {article.outlet === undefined ? strings.lists.noOutlet : <ReportText text={article.outlet} most={80} />}
        {" · "}
        {article.publishedAt === undefined ? strings.lists.noDate : <DateText iso={article.publishedAt} />}
      </span>
    </>
  );
}

interface RowProps {
  readonly row: BesideRow;
  readonly left: Reading;
  readonly right: Reading;
}

function Row({ row, left, right }: RowProps): JSX.Element {
  const begins = row.left?.begins === true || row.right?.begins === true;
  return (
    <tr class={`is-${row.kind}${begins ? " begins" : ""}`}>
      <td dir={directionOf(left.article.text)}>
        {row.left === null ? null : <Sentence side={row.left} reading={left} as="left" />}
      </td>
      <td class="relation">
        <span>{say.kinds[row.kind]}</span>
        {row.isMoved ? <span> {say.moved}</span> : null}
      </td>
      <td dir={directionOf(right.article.text)}>
        {row.right === null ? null : <Sentence side={row.right} reading={right} as="right" />}
      </td>
    </tr>
  );
}

interface SentenceProps {
  readonly side: Side;
  readonly reading: Reading;
  readonly as: "left" | "right";
}

/** What the first has alone was left out by the second; what the second has alone came in. */
function Sentence({ side: { span, alone }, reading: { article }, as }: SentenceProps): JSX.Element {
  const Alone = as === "left" ? "del" : "ins";
  return (
    <a class="beside-sentence" href={placeAddress(article.id, span)}>
      {piecesOf(span, alone).map(({ start, end, isAlone }) => {
        const words = <ReportText text={article.text.slice(start, end).replace(/\s+/g, " ")} most={20_000} />;
        return isAlone ? <Alone key={start}>{words}</Alone> : <span key={start}>{words}</span>;
      })}
    </a>
  );
}

/** The stretch cut at the edges of what stands alone. */
function piecesOf({ start, end }: Span, alone: readonly Span[]): readonly (Span & { readonly isAlone: boolean })[] {
  const pieces: (Span & { isAlone: boolean })[] = [];
  let at = start;
  for (const one of alone) {
    if (at < one.start) pieces.push({ start: at, end: one.start, isAlone: false });
    pieces.push({ ...one, isAlone: true });
    at = one.end;
  }
  if (at < end) pieces.push({ start: at, end, isAlone: false });
  return pieces;
}

function BothWhole({ left, right }: Pick<Both, "left" | "right">): JSX.Element {
  return (
    <>
      <p class="part-intro">{say.unaligned}</p>
      <div class="both-whole">
        {[left, right].map((reading) => (
          <section key={reading.article.id} aria-label={reportName(reading.article)}>
            <h2>
              <ReportHeading reading={reading} />
            </h2>
            {reading.article.body.map((paragraph) => (
              <p key={paragraph.start} dir="auto">
                <ReportText
                  text={reading.article.text.slice(paragraph.start, paragraph.end).replace(/\s+/g, " ")}
                  most={20_000}
                />
              </p>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
