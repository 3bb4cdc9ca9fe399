// What stands above a report: outlet, date, headline and byline, what a reader must know before trusting it, and,
// folded, every fact about it with the place it was found in.
import type { JSX } from "preact";
import type { Reading } from "../../src/schema/reading.ts";
import { DateText } from "../date-text.tsx";
import { type Fact, Facts } from "../facts.tsx";
import { inSeries } from "../format.ts";
import { reportName } from "../report-name.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import type { LaidBlock } from "./lay-out.ts";
import { BlockView } from "./report-body.tsx";

interface ReportHeadProps {
  readonly reading: Reading;
  readonly headline: LaidBlock | null;
  readonly selected: string | null;
}

export function ReportHead({ reading, headline, selected }: ReportHeadProps): JSX.Element {
  const { article, problems } = reading;
  const isSelected = selected !== null && headline?.records.has(selected);
  return (
    <header class="report-head">
      <p class="report-outlet">
        <span>{article.outlet === undefined ? strings.lists.noOutlet : <ReportText text={article.outlet} />}</span>
        <span>{article.publishedAt === undefined ? strings.lists.noDate : <DateText iso={article.publishedAt} />}</span>
      </p>
      {headline === null ? (
        <h1 dir="auto">
          <ReportText text={reportName(article)} />
        </h1>
      ) : (
        <BlockView text={article.text} laid={headline} selected={isSelected ? selected : null} />
      )}
      {article.byline.length === 0 ? null : (
        <p class="report-byline">
          <ReportText text={strings.reading.by(inSeries(article.byline))} />
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem.code} class="report-note">
          <ReportText text={problem.message} />
        </p>
      ))}
      {article.damage.length === 0 ? null : <p class="report-note">{strings.reading.damaged(article.damage.length)}</p>}
      <About reading={reading} />
    </header>
  );
}

function About({ reading }: { reading: Reading }): JSX.Element {
  const { article, model } = reading;
  const facts: readonly Fact[] = [
    [strings.reading.address, article.uri === undefined ? null : <Address uri={article.uri} />],
    [strings.reading.file, article.file === undefined ? null : <ReportText text={article.file} />],
    [strings.reading.language, <ReportText text={article.language} />],
    [strings.reading.model, <ReportText text={model} />],
  ];
  return (
    <details class="about">
      <summary>{strings.reading.about}</summary>
      <Facts facts={facts} />
      <Origins metadata={article.metadata} />
    </details>
  );
}

function Origins({ metadata }: { metadata: Reading["article"]["metadata"] }): JSX.Element | null {
  if (metadata.length === 0) return null;
  return (
    <table>
      <caption>{strings.reading.found}</caption>
      <thead>
        <tr>
          <th scope="col">{strings.reading.field}</th>
          <th scope="col">{strings.reading.value}</th>
          <th scope="col">{strings.reading.from}</th>
        </tr>
      </thead>
      <tbody>
        {metadata.map(({ field, value, from }, index) => (
          <tr key={index}>
            {[field, value, from].map((cell) => (
              <td key={cell}>
                <ReportText text={cell} most={300} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Only an address of the web becomes a link: what a report gives as its own address is as hostile as its text. */
function Address({ uri }: { uri: string }): JSX.Element {
  if (!/^https?:\/\//i.test(uri)) return <ReportText text={uri} />;
  return (
    <a href={uri} rel="noreferrer noopener external" target="_blank">
      <ReportText text={uri} most={200} />
    </a>
  );
}
