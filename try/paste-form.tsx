// The report that is pasted, its day, and who is to read it.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { strings } from "../web/strings.ts";
import type { ReaderName } from "./read-pasted.ts";

const say = strings.pasted;
const readers: readonly ReaderName[] = ["rules", "trained"];

export interface Pasted {
  readonly text: string;
  /** "2031-03-12"; "" where it is not known. */
  readonly date: string;
  readonly reader: ReaderName;
}

interface PasteFormProps {
  readonly isBusy: boolean;
  readonly onPaste: (pasted: Pasted) => void;
}

export function PasteForm({ isBusy, onPaste }: PasteFormProps): JSX.Element {
  const [pasted, setPasted] = useState<Pasted>({ text: "", date: "", reader: "rules" });
  const submit = (event: Event): void => {
    event.preventDefault();
    onPaste(pasted);
  };
  return (
    <form class="paste-form" onSubmit={submit}>
      <label for="text">{say.report}</label>
      <textarea
        id="text"
        rows={10}
        maxLength={500_000}
        dir="auto"
        required
        placeholder={say.placeholder}
        value={pasted.text}
        onInput={(event) => setPasted({ ...pasted, text: event.currentTarget.value })}
      />
      <div class="options">
        <p>
          <label for="date">
            {say.date} <span class="optional">({say.dateHint})</span>
          </label>
          <input
            id="date"
            type="date"
            value={pasted.date}
            onInput={(event) => setPasted({ ...pasted, date: event.currentTarget.value })}
          />
        </p>
        <p>
          <label for="reader">{say.reader}</label>
          <select
            id="reader"
            aria-describedby="reader-hint"
            value={pasted.reader}
            onChange={(event) => setPasted({ ...pasted, reader: readerOf(event.currentTarget.value) })}
          >
            {readers.map((reader) => (
              <option key={reader} value={reader}>
                {say.readers[reader]}
              </option>
            ))}
          </select>
        </p>
        <button type="submit" class="main" disabled={isBusy}>
          {say.go}
        </button>
      </div>
      <p class="hint" id="reader-hint">
        {say.readerHint}
      </p>
    </form>
  );
}

function readerOf(value: string): ReaderName {
  return readers.find((reader) => reader === value) ?? "rules";
}
