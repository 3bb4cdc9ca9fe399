// A part of the page: its name as a landmark and as the end of an address, how many there are, the first of them, and a button for more.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { formatNumber } from "../format.ts";
import { strings } from "../strings.ts";
import type { CheckPart as Part } from "./parts.ts";

/** Shown at first, and with every press of the button. */
const first = 5;
const further = 20;

interface CheckPartProps<Item> {
  readonly part: Part;
  readonly items: readonly Item[];
  /** All there are, where `items` are only the newest. */
  readonly total?: number;
  /** Where all of them are listed. */
  readonly all?: string;
  /** Some of them, drawn; each lot asks for its own sentences. */
  readonly some: (items: readonly Item[]) => JSX.Element;
}

export function CheckPart<Item>({ part, items, total = items.length, all, some }: CheckPartProps<Item>): JSX.Element {
  const [shown, setShown] = useState(first);
  const starts = [0, ...Array.from({ length: Math.ceil((shown - first) / further) }, (_, at) => first + at * further)];
  const left = Math.min(further, items.length - shown);
  return (
    <section id={part} aria-labelledby={`${part}-title`}>
      <h2 id={`${part}-title`}>
        {strings.check.parts[part]} <span class="part-count">{formatNumber(total)}</span>
      </h2>
      <p class="hint">{total === 0 ? strings.check.none : strings.check.partHints[part]}</p>
      {items.length === 0 ? null : (
        <ol class="checked">
          {starts.map((start) => (
            <Some key={start} items={items} start={start} end={start === 0 ? first : start + further} some={some} />
          ))}
        </ol>
      )}
      {left > 0 ? (
        <button type="button" class="quiet" onClick={() => setShown(shown + further)}>
          {strings.check.more(left)}
        </button>
      ) : null}
      {all !== undefined && total > 0 ? <a href={all}>{strings.check.allOf(total)}</a> : null}
    </section>
  );
}

interface SomeProps<Item> extends Pick<CheckPartProps<Item>, "items" | "some"> {
  readonly start: number;
  readonly end: number;
}

function Some<Item>({ items, start, end, some }: SomeProps<Item>): JSX.Element {
  return some(items.slice(start, end));
}
