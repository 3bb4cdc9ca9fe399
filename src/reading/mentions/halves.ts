// Halves: "the North" of a report that names North Korea. Promise: only where one state alone begins so, and never for a part of a land
// that is named more fully ("the North Shore", "the north of the city").
import type { FoundName } from "./names.ts";
import { lastStartingBy } from "./quoted.ts";
import type { Region } from "./regions.ts";
import { isNameWord } from "./runs.ts";

const HALF = /^(?:north|south|east|west)$/;

/** The names with the short forms of states that begin with a quarter of the compass; in text order. */
export function withHalves(regions: readonly Region[], names: readonly FoundName[]): readonly FoundName[] {
  const starts = regions.map(({ span }) => span);
  const states = new Map<string, Set<string>>();
  for (const { kind, start, end } of names) {
    const region = regions[lastStartingBy(starts, start)];
    if (kind !== "state" || region === undefined) continue;
    const own = region.words.slice(lastStartingBy(region.words, start), lastStartingBy(region.words, end - 1) + 1);
    const [half = "", ...rest] = own.map(({ key }) => key);
    if (HALF.test(half) && rest.length > 0) states.set(half, (states.get(half) ?? new Set()).add(rest.join(" ")));
  }
  if (states.size === 0) return names;
  const halves = regions.flatMap(({ words }) =>
    words.flatMap((word, at): readonly FoundName[] => {
      const isOne = states.get(word.key)?.size === 1 && word.shape !== "lower" && words[at - 1]?.key === "the";
      const next = words[at + 1];
      const goesOn = next?.key === "of" || (next?.gap === " " && isNameWord(words, at + 1));
      const { start, end } = word;
      return isOne && !goesOn ? [{ start, end, kind: "state", confidence: 0.8 }] : [];
    }),
  );
  const free = halves.filter((half) => {
    const at = lastStartingBy(names, half.start);
    return (names[at]?.end ?? 0) <= half.start;
  });
  return [...names, ...free].toSorted((a, b) => a.start - b.start);
}
