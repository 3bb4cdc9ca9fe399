// The first few of many, and a button for the rest.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { formatNumber } from "./format.ts";
import { usePrinting } from "./printing.ts";
import { strings } from "./strings.ts";

interface ShowAllProps<Item> {
  readonly items: readonly Item[];
  readonly most: number;
  readonly show: (some: readonly Item[]) => JSX.Element;
}

export function ShowAll<Item>({ items, most, show }: ShowAllProps<Item>): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const isPrinting = usePrinting();
  if (items.length <= most) return show(items);
  return (
    <>
      {show(isWhole || isPrinting ? items : items.slice(0, most))}
      <button type="button" class="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {isWhole ? strings.evidence.showFewer : strings.evidence.showAll(formatNumber(items.length))}
      </button>
    </>
  );
}
