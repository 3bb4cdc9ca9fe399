// What an actor holds, by issue and in order of time; and where that changed, with both sentences side by side.
import type { JSX } from "preact";
import type { Position, Shift } from "../../src/ledger/findings.ts";
import type { Desk } from "../corrections/use-desk.ts";
import { EvidenceLink, Quoted } from "../evidence-link.tsx";
import type { Passages } from "../passages.ts";
import { Section } from "../record-page.tsx";
import { ReportText } from "../report-text.tsx";
import { ShowAll } from "../show-all.tsx";
import { strings } from "../strings.ts";
import { TableLink } from "../table-link.tsx";
import { IssueTools } from "./issue-tools.tsx";

const { actor: say } = strings;

export function Shifts({ shifts, passages }: { shifts: readonly Shift[]; passages: Passages }): JSX.Element | null {
  if (shifts.length === 0) return null;
  return (
    <Section id="shifts" title={say.shifts} count={shifts.length}>
      <ShowAll
        items={shifts}
        most={10}
        show={(some) => (
          <ol class="shifts">
            {some.map((shift) => (
              <li
                key={`${shift.before.report} ${shift.before.span.start} ${shift.after.report} ${shift.after.span.start}`}
              >
                <h3 dir="auto">
                  <ReportText text={turnOf(shift)} most={240} />
                </h3>
                <div class="both-sentences">
                  <Side name={say.before} of={shift.before} also={shift.alsoBefore.length} passages={passages} />
                  <Side name={say.after} of={shift.after} also={shift.alsoAfter.length} passages={passages} />
                </div>
              </li>
            ))}
          </ol>
        )}
      />
    </Section>
  );
}

function turnOf({ matter, from, to, kind }: Shift): string {
  return kind === "confronted" || to === null
    ? say.confrontedLine(matter, say.stances[from])
    : say.shiftLine(matter, say.stances[from], say.stances[to]);
}

interface SideProps {
  readonly name: string;
  readonly of: Shift["before"];
  /** Other reports that tell the same. */
  readonly also: number;
  readonly passages: Passages;
}

function Side({ name, of, also, passages }: SideProps): JSX.Element {
  return (
    <div>
      <p class="eyebrow">{name}</p>
      <Quoted cited={of} words={passages.wordsOf(of)} />
      {also > 0 ? <p class="remark">{strings.evidence.otherPlaces(also)}</p> : null}
    </div>
  );
}

interface PositionsProps {
  /** Id of whose they are. */
  readonly actor: string;
  readonly positions: readonly Position[];
  readonly desk: Desk;
}

export function Positions({ actor, positions, desk }: PositionsProps): JSX.Element {
  const issues = [...Map.groupBy(positions, ({ issue }) => issue)].toSorted(
    ([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1),
  );
  return (
    <Section id="positions" title={say.positions} count={positions.length}>
      {issues.length === 0 ? <p class="part-none">{say.noPositions}</p> : null}
      <ShowAll
        items={issues}
        most={8}
        show={(some) => (
          <ul class="issues">
            {some.map(([issue, held]) => (
              <li key={issue}>
                {/* What is only called "it" or "them" has no issue's name. */}
                {issue === "" ? null : (
                  <>
                    <h3 dir="auto">
                      <ReportText text={issue} most={160} />
                    </h3>
                    <IssueTools issue={issue} desk={desk} />
                  </>
                )}
                <ShowAll items={held} most={6} show={(stances) => <Stances stances={stances} />} />
              </li>
            ))}
          </ul>
        )}
      />
      {issues.length === 0 ? null : (
        <p>
          <TableLink path={`/api/actors/${encodeURIComponent(actor)}`} />
        </p>
      )}
    </Section>
  );
}

/** What several reports of one day tell alike stands once, with all their places. */
function Stances({ stances }: { stances: readonly Position[] }): JSX.Element {
  const told = Map.groupBy(stances, (one) =>
    [one.stance.kind, matterOf(one), one.when.day, ...remarksOf(one)].join("\n"),
  );
  return (
    <ol class="stances">
      {[...told.values()].flatMap(([position, ...others]) =>
        position === undefined
          ? []
          : [
              <li
                key={`${position.report} ${position.span.start} ${position.stance.kind} ${position.stance.matter.words}`}
              >
                <strong class={`stance is-${position.stance.kind}`}>{say.stances[position.stance.kind]}</strong>{" "}
                <span dir="auto">
                  <ReportText text={matterOf(position)} most={200} />
                </span>
                {remarksOf(position).map((remark) => (
                  <span key={remark} class="remark">
                    <ReportText text={remark} most={120} />
                  </span>
                ))}
                {[position, ...others].slice(0, MOST_PLACES).map((one) => (
                  <span key={`${one.report} ${one.span.start}`} class="remark">
                    <EvidenceLink cited={one} />
                  </span>
                ))}
                {others.length >= MOST_PLACES ? (
                  <span class="remark">{strings.evidence.otherPlaces(others.length + 1 - MOST_PLACES)}</span>
                ) : null}
              </li>,
            ],
      )}
    </ol>
  );
}

/** Of one stance; what is beyond is counted. */
const MOST_PLACES = 4;

/** "to withdraw the guard"; whom one supports or accuses stands alone. */
function matterOf({ stance: { matter } }: Position): string {
  const { deed, words } = matter;
  return deed === null || deed === "toward" ? words : `${say.toDeed(deed.replaceAll("_", " "))} ${words}`.trim();
}

function remarksOf({ stance, teller }: Position): readonly string[] {
  return [
    ...(stance.isConditional ? [say.onCondition] : []),
    ...(stance.isRecalled ? [say.looksBack] : []),
    ...(stance.isHearsay ? [say.toldBy(teller?.name ?? say.somebodyElse)] : []),
    ...(stance.coded === undefined ? [] : [say.codedBy(stance.coded.by)]),
  ];
}
