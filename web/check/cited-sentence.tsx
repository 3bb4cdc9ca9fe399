// A sentence that is a link to itself in its report, with its day and outlet.
import type { JSX } from "preact";
import type { Cited } from "../../src/ledger/findings.ts";
import { evidenceAddress } from "../addresses.ts";
import { DateText } from "../date-text.tsx";
import type { Passages } from "../passages.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";

export function CitedSentence({ cited, passages }: { cited: Cited; passages: Passages }): JSX.Element {
  const { when, outlet } = cited;
  const words = passages.wordsOf(cited);
  const waits = passages.isLoading ? strings.lists.loading : strings.check.noWords;
  return (
    <figure class="cited">
      <a class="sentence" href={evidenceAddress(cited)} dir="auto" aria-busy={passages.isLoading}>
        {words === null ? waits : <ReportText text={words} most={1000} />}
      </a>
      <figcaption class="hint">
        {when.day === "" ? strings.lists.noDate : <DateText iso={when.day} />} ·{" "}
        {outlet === null ? strings.lists.noOutlet : <ReportText text={outlet} most={80} />}
      </figcaption>
    </figure>
  );
}
