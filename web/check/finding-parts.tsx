// Shifts, accounts that differ, and demands without an answer: findings over all reports, each with its sentences.
import type { JSX } from "preact";
import type { Cited, Difference, Shift } from "../../src/ledger/findings.ts";
import type { OpenDemand } from "../../src/reconcile/checked.ts";
import { dealAddress } from "../addresses.ts";
import { formatNumber } from "../format.ts";
import { type Passages, usePassages } from "../passages.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";
import { WhoLink } from "../who-link.tsx";
import { CheckPart } from "./check-part.tsx";
import { CitedSentence } from "./cited-sentence.tsx";

export function ShiftPart({ shifts }: { shifts: readonly Shift[] }): JSX.Element {
  return <CheckPart part="shifts" items={shifts} some={(some) => <Shifts shifts={some} />} />;
}

function Shifts({ shifts }: { shifts: readonly Shift[] }): JSX.Element {
  const passages = usePassages(shifts.flatMap(({ before, after }) => [before, after]));
  return (
    <>
      {shifts.map((shift) => (
        <li key={keyOf(shift.before) + keyOf(shift.after)}>
          <h3>
            <WhoLink who={shift.who} /> · <ShiftLine shift={shift} />
          </h3>
          <Beside
            sides={[
              [strings.check.before, shift.before, shift.alsoBefore.length],
              [strings.check.after, shift.after, shift.alsoAfter.length],
            ]}
            passages={passages}
          />
        </li>
      ))}
    </>
  );
}

function ShiftLine({ shift: { kind, matter, from, to } }: { shift: Shift }): JSX.Element {
  const { stances } = strings.actor;
  const line =
    kind === "confronted" || to === null ? strings.check.confronted : strings.check.changed(stances[from], stances[to]);
  return (
    <>
      <ReportText text={matter} most={160} /> · {line}
    </>
  );
}

export function DifferencePart({ differences }: { differences: readonly Difference[] }): JSX.Element {
  return <CheckPart part="differences" items={differences} some={(some) => <Differences differences={some} />} />;
}

function Differences({ differences }: { differences: readonly Difference[] }): JSX.Element {
  const passages = usePassages(differences.flatMap(({ accounts }) => accounts));
  return (
    <>
      {differences.map(({ kind, about, accounts, reports }) => (
        <li key={accounts.map(keyOf).join(" ")}>
          <h3>
            <ReportText text={about} most={160} />
            {reports.length > 1 ? ` · ${strings.check.inReports(reports.length)}` : null}
          </h3>
          <dl class="beside">
            {accounts.map((account) => (
              <div key={keyOf(account)}>
                <dt>
                  {account.value === null ? null : <>{figureOf(kind, account.value)} · </>}
                  {account.who === null ? (
                    account.whoWords === null ? (
                      strings.check.theReport
                    ) : (
                      <ReportText text={account.whoWords} most={120} />
                    )
                  ) : (
                    <WhoLink who={account.who} />
                  )}
                </dt>
                <dd>
                  <CitedSentence cited={account} passages={passages} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </>
  );
}

function figureOf(kind: Difference["kind"], value: number): string {
  return kind === "length" ? strings.check.minutes(value) : formatNumber(value);
}

export function DemandPart({ demands }: { demands: readonly OpenDemand[] }): JSX.Element {
  return <CheckPart part="openDemands" items={demands} some={(some) => <Demands demands={some} />} />;
}

function Demands({ demands }: { demands: readonly OpenDemand[] }): JSX.Element {
  const asked = demands.map(({ deal, term }) => ({
    deal,
    words: term.words,
    move: term.moves.findLast(({ move }) => move === "demanded") ?? term.moves[0],
  }));
  const passages = usePassages(asked.flatMap(({ move }) => move ?? []));
  return (
    <>
      {asked.map(({ deal, words, move }, at) => (
        <li key={at}>
          <h3>
            <ReportText text={words} most={240} />
          </h3>
          <p class="hint">
            {move === undefined || move.by.length === 0
              ? null
              : strings.check.demandOf(move.by.map(({ name }) => name).join(", "))}{" "}
            {strings.check.inDeal}{" "}
            <a href={dealAddress(deal.id)}>
              <ReportText text={deal.name} most={120} />
            </a>
          </p>
          {move === undefined ? null : <CitedSentence cited={move} passages={passages} />}
        </li>
      ))}
    </>
  );
}

interface BesideProps {
  readonly sides: readonly (readonly [label: string, cited: Cited, also: number])[];
  readonly passages: Passages;
}

function Beside({ sides, passages }: BesideProps): JSX.Element {
  return (
    <dl class="beside">
      {sides.map(([label, cited, also]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <CitedSentence cited={cited} passages={passages} />
            {also === 0 ? null : <p class="hint">{strings.check.also(also)}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function keyOf({ report, span }: Pick<Cited, "report" | "span">): string {
  return `${report} ${span.start} ${span.end} `;
}
