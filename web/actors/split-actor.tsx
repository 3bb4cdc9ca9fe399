// Sets apart what is not the actor: whoever goes by some of its names, or whoever some reports mean.
import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { ReconciledActor } from "../../src/ledger/ledger.ts";
import { actorAddress } from "../addresses.ts";
import { ReportChoices, withOne } from "../corrections/report-choices.tsx";
import { ToolForm } from "../corrections/tools.tsx";
import type { Desk } from "../corrections/use-desk.ts";
import { inSeries } from "../format.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";

interface SplitActorProps {
  readonly actor: ReconciledActor;
  readonly reports: readonly string[];
  readonly desk: Desk;
  readonly onClose: () => void;
}

export function SplitActor({ actor, reports, desk, onClose }: SplitActorProps): JSX.Element {
  const say = strings.whole.actor;
  // What is joined under one name only cannot be told apart by it.
  const names = [...new Set(actor.joined.map(({ name }) => name))];
  const [byName, setByName] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const others = useRef<HTMLInputElement>(null);
  const way = useId();
  const choose = (isByName: boolean): void => {
    setByName(isByName);
    setChosen(new Set());
  };
  const split = async (): Promise<void> => {
    const typed = byName ? [] : (others.current?.value.match(/r[0-9a-f]{16}/g) ?? []);
    const apart = [...new Set([...chosen, ...typed])];
    if (apart.length === 0 || (byName && apart.length === names.length)) throw new Error(say.chooseApart);
    const wish = { verb: "split-actor", actor: actor.id, [byName ? "names" : "reports"]: apart };
    const [name = actor.name] = byName ? apart : [];
    await desk.send([wish], {
      words: byName ? say.apartByName(inSeries(apart), actor.name) : say.apartByReport(actor.name, apart.length),
      other: { href: actorAddress(name), label: say.toApart },
    });
  };
  return (
    <ToolForm label={say.split} submit={strings.whole.splitNow} onSubmit={split} onClose={onClose}>
      {names.length < 2 ? null : (
        <fieldset class="choices">
          <legend>{say.split}</legend>
          {[false, true].map((isByName) => (
            <label key={String(isByName)} class="pick">
              <input type="radio" name={way} checked={byName === isByName} onChange={() => choose(isByName)} />
              {isByName ? say.byName : say.byReport}
            </label>
          ))}
        </fieldset>
      )}
      {byName ? (
        <Names names={names} chosen={chosen} onChange={setChosen} />
      ) : (
        <>
          <ReportChoices legend={say.whichReports} reports={reports} chosen={chosen} onChange={setChosen} />
          {actor.reports > reports.length ? (
            <label>
              {say.otherReports}
              <input ref={others} type="text" maxLength={2000} autocomplete="off" />
            </label>
          ) : null}
        </>
      )}
    </ToolForm>
  );
}

interface NamesProps {
  readonly names: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

function Names({ names, chosen, onChange }: NamesProps): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>{strings.whole.actor.whichNames}</legend>
      {names.map((name) => (
        <label key={name} class="pick">
          <input
            type="checkbox"
            checked={chosen.has(name)}
            onChange={(event) => onChange(withOne(chosen, name, event.currentTarget.checked))}
          />
          <ReportText text={name} most={120} />
        </label>
      ))}
    </fieldset>
  );
}
