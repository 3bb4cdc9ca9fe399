// Adds an act or a term that no reader found: which words tell of it, of what kind it is, whose, and what those words are in a term. Promise:
// what was given stays until it is kept or let go.
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Reading } from "../../../src/schema/reading.ts";
import type { Wish } from "../../corrections/post.ts";
import { strings } from "../../strings.ts";
import { ActKinds, Options } from "./judge-tools.tsx";
import { partiesIn } from "./judged.ts";
import { PieceEditor, useEditorKeys } from "./piece-editor.tsx";
import { Offered } from "./speaker-form.tsx";
import { type Draft, type Drafting, piecesOf } from "./use-draft.ts";

interface AddJudgedProps {
  readonly of: "act" | "term";
  readonly reading: Reading;
  readonly draft: Draft;
  readonly drafting: Drafting;
  /** Why it could not be added. */
  readonly problem: string | null;
  readonly onWish: (wish: Wish) => void;
}

export function AddJudged({ of, reading, draft, drafting, problem, onWish }: AddJudgedProps): JSX.Element {
  const say = strings.judge;
  const [how, setHow] = useState({ kind: of === "act" ? "REQUEST" : "demand", status: "done", side: "demand" });
  const [parties, setParties] = useState({ who: "", to: "" });
  const [isEmpty, setEmpty] = useState(false);
  const title = useId();
  const save = (): void => {
    const evidence = piecesOf(draft).content;
    setEmpty(evidence.length === 0);
    if (evidence.length === 0) return;
    const { kind, status, side } = how;
    const given = { who: partiesIn(parties.who), to: partiesIn(parties.to) };
    const rest = of === "act" ? { status } : side === "" ? {} : { [side]: evidence };
    onWish({
      verb: of === "act" ? "add-act" : "add-term",
      report: reading.article.id,
      evidence,
      kind,
      ...given,
      ...rest,
    });
  };
  useEditorKeys(drafting, save);
  return (
    <form
      class="span-editor speaker-form add-attribution"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 id={title}>{say.addTitles[of]}</h3>
      <PieceEditor
        reading={reading}
        draft={draft}
        drafting={drafting}
        takesFocus={true}
        names={{ content: say.tellingWords }}
      />
      <label>
        {say.kinds[of]}
        <select value={how.kind} onChange={(event) => setHow({ ...how, kind: event.currentTarget.value })}>
          {of === "act" ? <ActKinds kind={how.kind} /> : <Options names={strings.termKinds} value={how.kind} />}
        </select>
      </label>
      {of === "act" ? (
        <label>
          {say.status}
          <select value={how.status} onChange={(event) => setHow({ ...how, status: event.currentTarget.value })}>
            <Options names={strings.actStatuses} value={how.status} />
          </select>
        </label>
      ) : (
        <label>
          {say.sides}
          <select value={how.side} onChange={(event) => setHow({ ...how, side: event.currentTarget.value })}>
            <Options names={{ ...say.sideNames, "": say.noSide }} value={how.side} />
          </select>
        </label>
      )}
      {(["who", "to"] as const).map((part) => (
        <Party
          key={part}
          reading={reading}
          label={say.parties[part]}
          names={parties[part]}
          onChange={(names) => setParties({ ...parties, [part]: names })}
        />
      ))}
      <div class="correct-buttons">
        <button type="submit">{strings.correct.addIt}</button>
        <button type="button" class="quiet" onClick={drafting.end}>
          {strings.correct.cancel}
        </button>
      </div>
      {isEmpty || problem !== null ? (
        <p class="correct-problem" role="alert">
          {isEmpty ? say.needsWords : problem}
        </p>
      ) : null}
    </form>
  );
}

interface PartyProps {
  readonly reading: Reading;
  readonly label: string;
  readonly names: string;
  readonly onChange: (names: string) => void;
}

function Party({ reading, label, names, onChange }: PartyProps): JSX.Element {
  const offered = useId();
  return (
    <>
      <label>
        {label}
        <input
          type="text"
          dir="auto"
          list={offered}
          maxLength={2000}
          autocomplete="off"
          value={names}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <Offered id={offered} reading={reading} typed={names} />
    </>
  );
}
