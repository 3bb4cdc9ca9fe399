// What can be decided about the selected attribution: right, none, who speaks, how and whether it was said, on whose word.
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Attribution } from "../../../src/schema/attribution.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import { useKeys } from "../../keys.tsx";
import { strings } from "../../strings.ts";
import { SpanEditor } from "./span-editor.tsx";
import { SpeakerForm } from "./speaker-form.tsx";
import { StatementForm } from "./statement-form.tsx";
import type { Corrections } from "./use-corrections.ts";
import type { Drafting } from "./use-draft.ts";

interface CorrectToolsProps {
  readonly reading: Reading;
  readonly attribution: Attribution;
  readonly corrections: Corrections;
  readonly drafting: Drafting;
  /** Moves on before the record is gone. */
  readonly onReject: () => void;
}

export function CorrectTools({
  reading,
  attribution,
  corrections,
  drafting,
  onReject,
}: CorrectToolsProps): JSX.Element {
  const [isNaming, setNaming] = useState(false);
  const [isRelating, setRelating] = useState(false);
  const [naming, relating] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  /** The focus comes back to what opened the form. */
  const closeNaming = (): void => {
    setNaming(false);
    naming.current?.focus();
  };
  const closeRelating = (): void => {
    setRelating(false);
    relating.current?.focus();
  };
  const { send, isBusy } = corrections;
  const record = `${reading.article.id}.${attribution.id}`;
  const say = strings.correct;
  const accept = (): void => send([{ verb: "accept", record }]);
  const reject = (): void => {
    onReject();
    send([{ verb: "reject", record }]);
  };
  useKeys({ a: accept, x: reject, s: () => setNaming(true), w: () => drafting.begin(attribution) });
  return (
    <div class="correct">
      <fieldset class="correct-buttons">
        <legend class="visually-hidden">{say.title}</legend>
        <button type="button" disabled={isBusy || attribution.confidence === 1} onClick={accept}>
          {attribution.confidence === 1 ? say.accepted : say.accept} <kbd>a</kbd>
        </button>
        <button type="button" disabled={isBusy} onClick={reject}>
          {say.reject} <kbd>x</kbd>
        </button>
        <button type="button" ref={naming} aria-expanded={isNaming} onClick={() => setNaming(!isNaming)}>
          {say.speaker} <kbd>s</kbd>
        </button>
        <button type="button" onClick={() => drafting.begin(attribution)}>
          {say.words} <kbd>w</kbd>
        </button>
        <button type="button" ref={relating} aria-expanded={isRelating} onClick={() => setRelating(!isRelating)}>
          {say.statement}
        </button>
        <Choice
          label={strings.filters.kind}
          names={strings.kinds}
          value={attribution.kind}
          onChoose={(kind) => send([{ verb: "kind", record, kind }])}
        />
        <Choice
          label={strings.filters.status}
          names={strings.statuses}
          value={attribution.status}
          onChoose={(status) => send([{ verb: "status", record, status }])}
        />
        <Choice
          label={strings.filters.grade}
          names={strings.grades}
          value={attribution.sourcing.grade}
          onChoose={(grade) => send([{ verb: "grade", record, grade }])}
        />
      </fieldset>
      {drafting.draft?.record === attribution.id ? (
        <SpanEditor
          reading={reading}
          record={record}
          draft={drafting.draft}
          drafting={drafting}
          onWish={(wish) => send([wish])}
        />
      ) : null}
      {isRelating ? (
        <StatementForm
          record={record}
          onClose={closeRelating}
          onWish={(wish) => {
            closeRelating();
            send([wish]);
          }}
        />
      ) : null}
      {isNaming ? (
        <SpeakerForm
          reading={reading}
          attribution={attribution}
          onClose={closeNaming}
          onWish={(wish) => {
            closeNaming();
            send([wish]);
          }}
        />
      ) : null}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: string) => void;
}

function Choice<Value extends string>({ label, names, value, onChoose }: ChoiceProps<Value>): JSX.Element {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {Object.entries<string>(names).map(([key, name]) => (
        <option key={key} value={key} selected={key === value}>
          {name}
        </option>
      ))}
    </select>
  );
}
