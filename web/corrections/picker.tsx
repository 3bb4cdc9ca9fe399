// One of many deals or actors, found by its words: a field to search in and the first that are found, to choose from.
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Page } from "../../src/ledger/ledger.ts";
import { useAnswer } from "../answers.ts";
import { ReportText } from "../report-text.tsx";
import { strings } from "../strings.ts";

export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name, as reports say it. */
  readonly beside: string | null;
  /** The same in the app's own words. */
  readonly facts: readonly string[];
}

interface PickerProps<Row> {
  readonly legend: string;
  readonly search: string;
  /** Of the API, without what is searched for. */
  readonly path: string;
  readonly choiceOf: (row: Row) => Choice;
  /** Ids of what is not to be chosen: the deal or actor itself. */
  readonly except: readonly string[];
  readonly none: string;
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}

/** So many are offered; whoever looks for another gives more of its words. */
const MOST = 12;

export function Picker<Row>(props: PickerProps<Row>): JSX.Element {
  const [words, setWords] = useState("");
  const group = useId();
  const query = new URLSearchParams({ limit: String(MOST + props.except.length) });
  if (words.trim() !== "") query.set("words", words.trim());
  const { value, problem } = useAnswer<Page<Row>>(`${props.path}?${query}`);
  const found = (value?.rows ?? [])
    .map(props.choiceOf)
    .filter(({ id }) => !props.except.includes(id))
    .slice(0, MOST);
  return (
    <>
      <label>
        {props.search}
        <input
          type="search"
          dir="auto"
          autocomplete="off"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <fieldset class="choices">
        <legend>{props.legend}</legend>
        {found.map((choice) => (
          <label key={choice.id} class="pick">
            <input
              type="radio"
              name={group}
              checked={choice.id === props.chosen?.id}
              onChange={() => props.onChoose(choice)}
            />
            <span>
              <ReportText text={choice.name} most={120} />{" "}
              {choice.beside === null ? null : (
                <span class="remark">
                  <ReportText text={choice.beside} most={200} />
                </span>
              )}
              <span class="remark">{choice.facts.join(" · ")}</span>
            </span>
          </label>
        ))}
        <p class={found.length === 0 && value !== null ? "part-none" : "visually-hidden"} role="status">
          {problem ??
            (value === null
              ? strings.lists.loading
              : found.length === 0
                ? props.none
                : strings.whole.found(found.length))}
        </p>
      </fieldset>
    </>
  );
}
