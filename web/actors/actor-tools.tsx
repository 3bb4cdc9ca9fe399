// What can be corrected about a whole actor: the name, that it is one with another, and that some of it is somebody else.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ReconciledActor } from "../../src/ledger/ledger.ts";
import type { ListedActor } from "../../src/ledger/lists.ts";
import { type Choice, Picker } from "../corrections/picker.tsx";
import { Rename } from "../corrections/rename.tsx";
import { ToolForm, Tools } from "../corrections/tools.tsx";
import type { Desk } from "../corrections/use-desk.ts";
import { strings } from "../strings.ts";
import { SplitActor } from "./split-actor.tsx";

interface ActorToolsProps {
  readonly actor: ReconciledActor;
  /** Reports that name them, the newest first. */
  readonly reports: readonly string[];
  readonly desk: Desk;
}

export function ActorTools({ actor, reports, desk }: ActorToolsProps): JSX.Element {
  const rename = (close: () => void): JSX.Element => (
    <Rename
      name={actor.name}
      wish={(name) => ({ verb: "rename-actor", actor: actor.id, name })}
      desk={desk}
      onClose={close}
    />
  );
  const merge = (close: () => void): JSX.Element => <Merge actor={actor} desk={desk} onClose={close} />;
  const split = (close: () => void): JSX.Element => (
    <SplitActor actor={actor} reports={reports} desk={desk} onClose={close} />
  );
  return (
    <Tools
      label={strings.whole.actor.tools}
      tools={[
        { label: strings.correct.rename, form: rename },
        { label: strings.whole.merge, form: merge },
        { label: strings.whole.split, form: split },
      ]}
    />
  );
}

interface MergeProps {
  readonly actor: ReconciledActor;
  readonly desk: Desk;
  readonly onClose: () => void;
}

function Merge({ actor, desk, onClose }: MergeProps): JSX.Element {
  const say = strings.whole.actor;
  const [other, setOther] = useState<Choice | null>(null);
  const merge = async (): Promise<void> => {
    if (other === null) throw new Error(say.choose);
    const wish = { verb: "merge-actors", kept: actor.id, other: other.id };
    await desk.send([wish], { words: strings.whole.merged(other.name, actor.name) });
  };
  return (
    <ToolForm label={say.merge} submit={strings.whole.mergeNow} onSubmit={merge} onClose={onClose}>
      <Picker<ListedActor>
        legend={say.merge}
        search={strings.actor.search}
        path="/api/actors"
        choiceOf={choiceOf}
        except={[actor.id]}
        none={say.none}
        chosen={other}
        onChoose={setOther}
      />
    </ToolForm>
  );
}

function choiceOf({ id, name, kind, of, reports }: ListedActor): Choice {
  const facts = [strings.actor.kinds[kind], strings.lists.reports(reports)];
  return { id, name, beside: of === null ? null : strings.actor.of(of), facts };
}
