// What can be decided about the selected act or term: right, none, of which kind, how real, whose, and what its parts are. All that is
// changed in the form is kept as one step.
import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Act } from "../../../src/schema/act.ts";
import { ACT_KINDS } from "../../../src/schema/act-kinds.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import type { Term } from "../../../src/schema/term.ts";
import type { Wish } from "../../corrections/post.ts";
import { useKeys } from "../../keys.tsx";
import { ReportText } from "../../report-text.tsx";
import { strings } from "../../strings.ts";
import { actKindText, actTypeText } from "../records/act-kind.ts";
import { namesOf, wordsAt } from "../records/record.ts";
import { changed, type Judged, judgedOf, SIDES } from "./judged.ts";
import { Offered } from "./speaker-form.tsx";
import type { Corrections } from "./use-corrections.ts";

interface JudgeToolsProps {
  readonly reading: Reading;
  readonly record: Act | Term;
  readonly corrections: Corrections;
  /** Moves on before the record is gone. */
  readonly onReject: () => void;
}

export function JudgeTools({ reading, record, corrections, onReject }: JudgeToolsProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const { send, isBusy, rows, problem } = corrections;
  const id = `${reading.article.id}.${record.id}`;
  const say = strings.correct;
  const isAct = "status" in record;
  const isRight = isAct ? record.confidence === 1 : isConfirmed(rows, record.id);
  const accept = (): void => send([{ verb: "accept", record: id }]);
  const reject = (): void => {
    onReject();
    send([{ verb: "reject", record: id }]);
  };
  const close = (): void => {
    setOpen(false);
    toggle.current?.focus();
  };
  useKeys({ a: accept, x: reject, c: () => setOpen(true) });
  return (
    <div class="correct">
      <fieldset class="correct-buttons">
        <legend class="visually-hidden">{strings.judge.titles[isAct ? "act" : "term"]}</legend>
        <button type="button" disabled={isBusy || isRight} onClick={accept}>
          {isRight ? say.accepted : say.accept} <kbd>a</kbd>
        </button>
        <button type="button" disabled={isBusy} onClick={reject}>
          {strings.judge.none} <kbd>x</kbd>
        </button>
        <button type="button" ref={toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {strings.judge.change} <kbd>c</kbd>
        </button>
      </fieldset>
      {isOpen ? (
        <JudgeForm
          reading={reading}
          record={record}
          problem={problem}
          onClose={close}
          onSave={(wishes) => (wishes.length === 0 ? close() : send(wishes, close))}
        />
      ) : null}
    </div>
  );
}

/** Terms say nothing of how sure one is: that somebody confirmed one stands in the list of corrections. */
function isConfirmed(rows: Corrections["rows"], record: string): boolean {
  return rows.some((one) => one.verb === "accept-term" && one.undoneAt === null && one.record === record);
}

interface JudgeFormProps {
  readonly reading: Reading;
  readonly record: Act | Term;
  /** Why it could not be kept. */
  readonly problem: string | null;
  readonly onClose: () => void;
  readonly onSave: (wishes: readonly Wish[]) => void;
}

function JudgeForm({ reading, record, problem, onClose, onSave }: JudgeFormProps): JSX.Element {
  const say = strings.judge;
  const before = judgedOf(record, namesOf(reading));
  const [judged, setJudged] = useState(before);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const isAct = "status" in record;
  const change = (some: Partial<Judged>): void => setJudged({ ...judged, ...some });
  return (
    <form
      class="speaker-form"
      aria-label={say.titles[isAct ? "act" : "term"]}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(changed(before, judged, `${reading.article.id}.${record.id}`));
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <label>
        {say.kinds[isAct ? "act" : "term"]}
        <select ref={first} value={judged.kind} onChange={(event) => change({ kind: event.currentTarget.value })}>
          {isAct ? <ActKinds kind={judged.kind} /> : <Options names={strings.termKinds} value={judged.kind} />}
        </select>
      </label>
      {judged.status === null ? null : (
        <label>
          {say.status}
          <select value={judged.status} onChange={(event) => change({ status: event.currentTarget.value })}>
            <Options names={strings.actStatuses} value={judged.status} />
          </select>
        </label>
      )}
      {judged.whose === null ? null : (
        <Whose reading={reading} whose={judged.whose} onChange={(whose) => change({ whose })} />
      )}
      {judged.pieces.length === 0 ? null : (
        <Pieces reading={reading} pieces={judged.pieces} onChange={(pieces) => change({ pieces })} />
      )}
      <div class="correct-buttons">
        <button type="submit">{strings.correct.save}</button>
        <button type="button" class="quiet" onClick={onClose}>
          {strings.correct.cancel}
        </button>
      </div>
      {problem === null ? null : (
        <p class="correct-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

/** A group for each type, itself first and then its modes; one that the list has not stays what it is. */
export function ActKinds({ kind }: { kind: string }): JSX.Element {
  const known: readonly string[] = ACT_KINDS;
  const groups = Map.groupBy(known.includes(kind) ? known : [kind, ...known], (one) => one.split("/")[0] ?? one);
  return (
    <>
      {[...groups].map(([type, kinds]) => (
        <optgroup key={type} label={actTypeText(type)}>
          {kinds.map((one) => (
            <option key={one} value={one} selected={one === kind}>
              {actKindText(one)}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

export function Options({ names, value }: { names: Readonly<Record<string, string>>; value: string }): JSX.Element {
  return (
    <>
      {Object.entries(names).map(([key, name]) => (
        <option key={key} value={key} selected={key === value}>
          {name}
        </option>
      ))}
    </>
  );
}

interface WhoseProps {
  readonly reading: Reading;
  readonly whose: string;
  readonly onChange: (whose: string) => void;
}

function Whose({ reading, whose, onChange }: WhoseProps): JSX.Element {
  const offered = useId();
  return (
    <>
      <label>
        {strings.judge.whose}
        <input
          type="text"
          dir="auto"
          list={offered}
          maxLength={2000}
          autocomplete="off"
          value={whose}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <Offered id={offered} reading={reading} typed={whose} />
    </>
  );
}

interface PiecesProps {
  readonly reading: Reading;
  readonly pieces: Judged["pieces"];
  readonly onChange: (pieces: Judged["pieces"]) => void;
}

function Pieces({ reading, pieces, onChange }: PiecesProps): JSX.Element {
  const say = strings.judge;
  return (
    <fieldset class="term-sides">
      <legend>{say.sides}</legend>
      {pieces.map(({ side, span }, place) => (
        <label key={`${span.start} ${place}`}>
          <ReportText text={wordsAt(reading, [span])} most={120} />
          <select
            value={side ?? ""}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const chosen = SIDES.find((one) => one === value) ?? null;
              onChange(pieces.map((one, at) => (at === place ? { ...one, side: chosen } : one)));
            }}
          >
            <Options names={{ ...say.sideNames, "": say.noSide }} value={side ?? ""} />
          </select>
        </label>
      ))}
    </fieldset>
  );
}
