// Where a finding stands, as a link that opens the report at that place: when, by which outlet. The day says where it comes from: the
// report's words, the report's own date, or that none is known.
import type { JSX } from "preact";
import type { Cited } from "../src/ledger/findings.ts";
import { evidenceAddress } from "./addresses.ts";
import { DateText } from "./date-text.tsx";
import { asPart } from "./part-of-sentence.ts";
import { ReportText } from "./report-text.tsx";
import { strings } from "./strings.ts";

export function EvidenceLink({ cited }: { cited: Cited }): JSX.Element {
  const { when, outlet } = cited;
  return (
    <a class="evidence-link" href={evidenceAddress(cited)}>
      {when.day === "" ? strings.evidence.undated : <DateText iso={when.day} />}
      {when.basis === "report" ? <span class="basis"> {strings.evidence.dateOfReport}</span> : null}
      {" · "}
      {outlet === null ? strings.lists.noOutlet : <ReportText text={outlet} most={80} />}
    </a>
  );
}

/** The words themselves, of a sentence or a part of one, above the place where they stand. */
export function Quoted({ cited, words }: { cited: Cited; words: string | null }): JSX.Element {
  return (
    <figure class="quoted">
      {words === null ? null : (
        <blockquote dir="auto">
          <ReportText text={asPart(words)} />
        </blockquote>
      )}
      <figcaption>
        <EvidenceLink cited={cited} />
      </figcaption>
    </figure>
  );
}
