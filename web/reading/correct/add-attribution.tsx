// Adds what no reader found, of the noun whose table is shown: an act, a term, else an attribution. Of that, which words were said, whose, and how. Words that are selected when it is opened are what was
// said. Promise: what was given stays until it is kept or let go; the focus goes to the record that was added, or back to where it was.
import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Reading } from "../../../src/schema/reading.ts";
import type { Wish } from "../../corrections/post.ts";
import { useKeys } from "../../keys.tsx";
import { strings } from "../../strings.ts";
import type { Table } from "../records/record.ts";
import { AddJudged } from "./add-judged.tsx";
import { PieceEditor, useEditorKeys } from "./piece-editor.tsx";
import { Offered } from "./speaker-form.tsx";
import { selectedSpan } from "./text-places.ts";
import { withoutSpace } from "./typed-words.ts";
import type { Corrections } from "./use-corrections.ts";
import { type Draft, type Drafting, NEW, piecesOf } from "./use-draft.ts";

interface AddAttributionProps {
  readonly reading: Reading;
  readonly corrections: Corrections;
  readonly drafting: Drafting;
  /** Which records are shown. */
  readonly table: Table;
  /** Called with the new record once the report has it. */
  readonly onAdded: (record: string) => void;
}

export function AddAttribution({ reading, corrections, drafting, table, onAdded }: AddAttributionProps): JSX.Element {
  const [made, setMade] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const { draft } = drafting;
  const isOpen = draft?.record === NEW;
  const open = (): void => {
    const selected = selectedSpan();
    window.getSelection()?.removeAllRanges();
    drafting.beginNew(selected && withoutSpace(reading.article.text, selected));
  };
  useKeys({ m: open });
  useEffect(() => {
    if (wasOpen.current && !isOpen && made === null) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  // The report is asked for again behind the answer, and has the record then.
  const record = corrections.rows.find(({ ref }) => ref === made)?.record ?? null;
  const known = [...reading.attributions, ...reading.acts, ...reading.terms];
  const isThere = record !== null && known.some(({ id }) => id === record);
  useEffect(() => {
    if (!isThere) return;
    setMade(null);
    onAdded(record);
  }, [isThere]);
  const add = (wish: Wish): void =>
    corrections.send([wish], ([ref]) => {
      setMade(ref ?? null);
      drafting.end();
    });
  const of = table === "acts" ? "act" : table === "terms" ? "term" : null;
  if (draft !== null && isOpen) {
    const given = { reading, draft, drafting, problem: corrections.problem, onWish: add };
    return of === null ? <AddForm {...given} /> : <AddJudged of={of} {...given} />;
  }
  return (
    <div class="add-attribution">
      <button
        type="button"
        class="quiet"
        ref={button}
        // The press must not let go of the selection.
        onMouseDown={(event) => event.preventDefault()}
        onClick={open}
      >
        {of === null ? strings.correct.add : strings.judge.adds[of]} <kbd>m</kbd>
      </button>
    </div>
  );
}

interface AddFormProps {
  readonly reading: Reading;
  readonly draft: Draft;
  readonly drafting: Drafting;
  /** Why it could not be added. */
  readonly problem: string | null;
  readonly onWish: (wish: Wish) => void;
}

function AddForm({ reading, draft, drafting, problem, onWish }: AddFormProps): JSX.Element {
  const say = strings.correct;
  const [how, setHow] = useState({ kind: "", status: "said", who: "", isNobody: false });
  const [isEmpty, setEmpty] = useState(false);
  const title = useId();
  const save = (): void => {
    const pieces = piecesOf(draft);
    setEmpty(pieces.content.length === 0);
    if (pieces.content.length === 0) return;
    const who = how.isNobody ? null : how.who.trim();
    onWish({
      ...{ verb: "add", report: reading.article.id, ...pieces, status: how.status },
      ...(how.kind === "" ? {} : { kind: how.kind }),
      ...(who === "" ? {} : { who }),
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
      <h3 id={title}>{say.addTitle}</h3>
      <PieceEditor reading={reading} draft={draft} drafting={drafting} takesFocus={true} />
      <How reading={reading} how={how} onHow={setHow} />
      <div class="correct-buttons">
        <button type="submit">{say.addIt}</button>
        <button type="button" class="quiet" onClick={drafting.end}>
          {say.cancel}
        </button>
      </div>
      {isEmpty || problem !== null ? (
        <p class="correct-problem" role="alert">
          {isEmpty ? say.needsContent : problem}
        </p>
      ) : null}
    </form>
  );
}

interface HowSaid {
  /** "" is as its quotation marks show. */
  readonly kind: string;
  readonly status: string;
  /** "" is whomever the source names. */
  readonly who: string;
  readonly isNobody: boolean;
}

interface HowProps {
  readonly reading: Reading;
  readonly how: HowSaid;
  readonly onHow: (how: HowSaid) => void;
}

function How({ reading, how, onHow }: HowProps): JSX.Element {
  const say = strings.correct;
  const offered = useId();
  return (
    <>
      <Choice
        label={strings.filters.kind}
        value={how.kind}
        options={[["", say.asMarksShow], ...Object.entries(strings.kinds)]}
        onChoose={(kind) => onHow({ ...how, kind })}
      />
      <Choice
        label={strings.filters.status}
        value={how.status}
        options={Object.entries(strings.statuses)}
        onChoose={(status) => onHow({ ...how, status })}
      />
      <label>
        {say.whoSpeaksOrSource}
        <input
          type="text"
          dir="auto"
          list={offered}
          maxLength={500}
          autocomplete="off"
          disabled={how.isNobody}
          value={how.who}
          onInput={(event) => onHow({ ...how, who: event.currentTarget.value })}
        />
      </label>
      <Offered id={offered} reading={reading} typed={how.who} />
      <label class="tick">
        <input
          type="checkbox"
          checked={how.isNobody}
          onChange={(event) => onHow({ ...how, isNobody: event.currentTarget.checked })}
        />
        {say.nobody}
      </label>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps): JSX.Element {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key} selected={key === value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
