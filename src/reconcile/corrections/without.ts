// A reading without some of its attributions. Promise: nothing that stays points at one that is gone; what was said inside its words
// moves up to whatever that was said in.
import type { Reading } from "../../schema/reading.ts";

export function without(reading: Reading, gone: ReadonlySet<string>): Reading {
  if (gone.size === 0) return reading;
  const parents = new Map(reading.attributions.map(({ id, parent }) => [id as string, parent]));
  const attributions = reading.attributions
    .filter(({ id }) => !gone.has(id))
    .map((one) => {
      let { parent } = one;
      while (parent !== null && gone.has(parent)) parent = parents.get(parent) ?? null;
      return parent === one.parent ? one : { ...one, parent };
    });
  return {
    ...reading,
    attributions,
    quantities: reading.quantities.map((one) => byNobody(one, gone)),
    acts: reading.acts.map((one) => byNobody(one, gone)),
  };
}

function byNobody<Item extends { readonly attribution?: string }>(item: Item, gone: ReadonlySet<string>): Item {
  if (item.attribution === undefined || !gone.has(item.attribution)) return item;
  const { attribution: _, ...rest } = item;
  return rest as Item;
}
