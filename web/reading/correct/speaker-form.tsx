// Says who speaks: a name, with those of the report and of the ledger offered, and how far that is to hold.
import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { AttributionRow, Page } from "../../../src/ledger/ledger.ts";
import type { Attribution } from "../../../src/schema/attribution.ts";
import type { Reading } from "../../../src/schema/reading.ts";
import { ask } from "../../ask.ts";
import type { Wish } from "../../corrections/post.ts";
import { strings } from "../../strings.ts";
import { wordsAt } from "../records/record.ts";

interface SpeakerFormProps {
  readonly reading: Reading;
  readonly attribution: Attribution;
  readonly onClose: () => void;
  readonly onWish: (wish: Wish) => void;
}

/** here: this one · source: all of the report with the same source · statement: wherever the statement is carried · actors: they are one. */
const REACHES = ["here", "source", "statement", "actors"] as const;
type Reach = (typeof REACHES)[number];

export function SpeakerForm({ reading, attribution, onClose, onWish }: SpeakerFormProps): JSX.Element {
  const say = strings.correct;
  const [name, setName] = useState("");
  const [reach, setReach] = useState<Reach>("here");
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const offered = useId();
  useEffect(() => field.current?.focus(), []);
  const record = `${reading.article.id}.${attribution.id}`;
  const source = wordsAt(reading, attribution.source);
  const alike = reading.attributions.filter((one) => sameWords(wordsAt(reading, one.source), source)).length;
  const reaches = REACHES.filter(
    (one) => (one !== "source" || (source !== "" && alike > 1)) && (one !== "actors" || attribution.speaker !== null),
  );
  const wish = (who: string | null): Wish => ({
    ...{ verb: "speaker", record, who },
    ...(reach === "source" ? { sameSource: true } : {}),
    ...(reach === "statement" ? { sameStatement: true } : {}),
  });
  const submit = (): void => {
    const who = name.trim();
    if (who === "") field.current?.focus();
    else if (reach !== "actors") onWish(wish(who));
    else oneWith(record, who).then(onWish, (error: Error) => setProblem(error.message));
  };
  return (
    <form
      class="speaker-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <label>
        {say.whoSpeaks}
        <input
          ref={field}
          type="text"
          dir="auto"
          list={offered}
          maxLength={500}
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <Offered id={offered} reading={reading} typed={name} />
      <label>
        {say.where}
        <select value={reach} onChange={(event) => setReach(reachOf(event.currentTarget.value))}>
          {reaches.map((one) => (
            <option key={one} value={one}>
              {say.reaches[one](source.slice(0, 40), alike)}
            </option>
          ))}
        </select>
      </label>
      <div class="correct-buttons">
        <button type="submit">{say.save}</button>
        <button type="button" disabled={reach === "actors"} onClick={() => onWish(wish(null))}>
          {say.nobody}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {say.cancel}
        </button>
      </div>
      {problem === null ? null : (
        // The panel scrolls: what went wrong must not stand below its edge.
        <p class="correct-problem" role="alert" ref={(told) => told?.scrollIntoView({ block: "nearest" })}>
          {problem}
        </p>
      )}
    </form>
  );
}

/** The names of the report's own actors, then those of the ledger that begin as what is typed. */
export function Offered({ id, reading, typed }: { id: string; reading: Reading; typed: string }): JSX.Element {
  const [others, setOthers] = useState<readonly string[]>([]);
  useEffect(() => {
    if (typed.trim().length < 2) return;
    const stop = new AbortController();
    const path = `/api/actors?limit=20&words=${encodeURIComponent(typed.trim())}`;
    ask<Page<{ readonly name: string }>>(path, stop.signal).then(
      ({ rows }) => setOthers(rows.map(({ name }) => name)),
      () => {}, // Names are only offered: without them one types.
    );
    return () => stop.abort();
  }, [typed]);
  const own = reading.actors.filter(({ kind }) => kind !== "place" && kind !== "document").map(({ name }) => name);
  return (
    <datalist id={id}>
      {[...new Set([...own, ...others])].map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

/** The wish that the speaker of the record and whoever has the name are one over all reports. */
async function oneWith(record: string, name: string): Promise<Wish> {
  const row = await ask<AttributionRow>(`/api/attributions/${encodeURIComponent(record)}`);
  const found = await ask<{ readonly actor: { readonly id: string } } | object>(
    `/api/actors/${encodeURIComponent(name)}`,
  );
  if (row.speakerActor === null) throw new Error(strings.correct.onlyHere(row.speakerName ?? ""));
  if (!("actor" in found)) throw new Error(strings.correct.several(name));
  return { verb: "merge-actors", kept: found.actor.id, other: row.speakerActor };
}

function reachOf(value: string): Reach {
  return REACHES.find((one) => one === value) ?? "here";
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
