// Of whom an actor speaks and how, and who speaks of it: by the other one, each line with its sentence.
import type { JSX } from "preact";
import type { RegardSaid } from "../../src/ledger/findings.ts";
import { Quoted } from "../evidence-link.tsx";
import type { Passages } from "../passages.ts";
import { Section } from "../record-page.tsx";
import { ReportText } from "../report-text.tsx";
import { ShowAll } from "../show-all.tsx";
import { strings } from "../strings.ts";
import { WhoLink } from "../who-link.tsx";

const { actor: say } = strings;

/** As /api/actors/ID/regards gives them. */
export interface Regards {
  readonly by: readonly RegardSaid[];
  readonly toward: readonly RegardSaid[];
}

export function RegardLists({ regards, passages }: { regards: Regards; passages: Passages }): JSX.Element {
  return (
    <>
      <Section id="regards" title={say.regards} count={regards.by.length}>
        {regards.by.length === 0 ? <p class="part-none">{say.noRegards}</p> : null}
        <List items={regards.by} passages={passages} show={(one) => <Active one={one} />} />
      </Section>
      <Section id="toward" title={say.toward} count={regards.toward.length}>
        {regards.toward.length === 0 ? <p class="part-none">{say.noToward}</p> : null}
        <List items={regards.toward} passages={passages} show={(one) => <Passive one={one} />} />
      </Section>
    </>
  );
}

interface ListProps {
  readonly items: readonly RegardSaid[];
  readonly passages: Passages;
  readonly show: (one: RegardSaid) => JSX.Element;
}

/** Newest first. */
function List({ items, passages, show }: ListProps): JSX.Element {
  return (
    <ShowAll
      items={items.toReversed()}
      most={10}
      show={(some) => (
        <ul class="regards">
          {some.map((one) => (
            <li key={`${one.report} ${one.record} ${one.to?.id ?? one.toWords}`}>
              <p class="regard">
                {show(one)}
                {one.teller === null ? null : (
                  <span class="remark">
                    <ReportText text={say.onWordOf(one.teller.name)} most={120} />
                  </span>
                )}
              </p>
              <Quoted cited={one} words={passages.wordsOf(one)} />
            </li>
          ))}
        </ul>
      )}
    />
  );
}

function Active({ one: { kind, to, toWords } }: { one: RegardSaid }): JSX.Element {
  return (
    <>
      <strong class={`how is-${kind}`}>{say.how[kind]}</strong>{" "}
      {to === null ? (
        <q class="unresolved" title={strings.lists.unresolved}>
          <ReportText text={toWords ?? ""} most={120} />
        </q>
      ) : (
        <WhoLink who={to} />
      )}
    </>
  );
}

function Passive({ one: { kind, by } }: { one: RegardSaid }): JSX.Element {
  return (
    <>
      <strong class={`how is-${kind}`}>{say.howPassive[kind]}</strong> <WhoLink who={by} />
    </>
  );
}
