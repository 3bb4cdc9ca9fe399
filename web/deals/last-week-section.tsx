// What changed last in a deal, above its terms: a line for each thing that a side did, each leading to its evidence.
import type { JSX } from "preact";
import type { DealPage } from "../../src/ledger/findings.ts";
import { EvidenceLink } from "../evidence-link.tsx";
import { formatDate } from "../format.ts";
import { Section } from "../record-page.tsx";
import { ReportText } from "../report-text.tsx";
import { ShowAll } from "../show-all.tsx";
import { strings } from "../strings.ts";
import { WhoLinks } from "../who-link.tsx";
import { type Happening, lastWeekOf } from "./last-week.ts";

const { deal: say } = strings;
const MOST = 8;

/** Nothing where nothing of the deal has a day. */
export function LastWeekSection({ deal }: { deal: DealPage }): JSX.Element | null {
  const week = lastWeekOf(deal);
  if (week === null) return null;
  return (
    <Section id="last-week" title={say.lastWeek} count={week.happenings.length}>
      <p class="part-intro">{say.lastWeekIntro(formatDate(week.since), formatDate(week.until))}</p>
      <ShowAll
        items={week.happenings}
        most={MOST}
        show={(some) => (
          <ol class="plain-list">
            {some.map((one, at) => (
              <Line key={at} happening={one} />
            ))}
          </ol>
        )}
      />
    </Section>
  );
}

function Line({ happening: { what, who, cited } }: { happening: Happening }): JSX.Element {
  const [first] = cited;
  return (
    <li>
      <WhoLinks all={who} /> <strong>{didOf(what)}</strong>{" "}
      {what.kind === "move" ? (
        <span class="term-words" dir="auto">
          <ReportText text={what.words} most={300} />
        </span>
      ) : null}
      {first === undefined ? null : (
        <span class="remark">
          <EvidenceLink cited={first} />
          {cited.length > 1 ? ` ${strings.evidence.otherPlaces(cited.length - 1)}` : null}
        </span>
      )}
    </li>
  );
}

function didOf(what: Happening["what"]): string {
  switch (what.kind) {
    case "move":
      return say.moves[what.move];
    case "status":
      return say.statuses[what.status];
    case "meeting":
      return say.met;
    default:
      return what satisfies never;
  }
}
