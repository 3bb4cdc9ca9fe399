// One attribution in a list: who, how it is sourced, the words, and where they stand. The words are the link.
import type { JSX } from "preact";
import type { AttributionRow } from "../../src/ledger/ledger.ts";
import type { Term } from "../../src/ledger/words.ts";
import type { ListedAttribution } from "../../src/reconcile/statements/disputed.ts";
import { AccordingTo } from "../according-to.tsx";
import { badgesOf } from "../badge.ts";
import { Badges } from "../badges.tsx";
import { DateText } from "../date-text.tsx";
import { DeniedBy } from "../denied-by.tsx";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { Who } from "../who.tsx";

export function AttributionItem({
  row,
  hits,
}: {
  row: AttributionRow | ListedAttribution;
  hits: readonly Term[];
}): JSX.Element {
  const { attribution, speakerName, sourceText, report } = row;
  return (
    <>
      <p class="row-head">
        <Who name={speakerName} source={sourceText} hits={hits} />
        {row.cueText === "" ? null : (
          <span class="row-cue">
            <ReportText text={row.cueText} most={60} />
          </span>
        )}
        <AccordingTo names={row.accordingTo} />
        <Badges badges={badgesOf(attribution)} isInControl />
      </p>
      <a class="row-link" href={`/reports/${report}?record=${encodeURIComponent(attribution.id)}`}>
        <span class="row-words">
          <ReportText text={row.contentText === "" ? sourceText : row.contentText} hits={hits} />
        </span>
      </a>
      <p class="row-place">
        <span>{row.outlet === null ? strings.lists.noOutlet : <ReportText text={row.outlet} most={80} />}</span>
        <span>{row.publishedAt === null ? strings.lists.noDate : <DateText iso={row.publishedAt} />}</span>
        {row.title === null ? null : (
          <span class="row-title">
            <ReportText text={row.title} most={160} />
          </span>
        )}
        {"deniedBy" in row ? <DeniedBy denial={row.deniedBy} /> : null}
      </p>
    </>
  );
}
