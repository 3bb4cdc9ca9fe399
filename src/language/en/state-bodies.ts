// Bodies of states: the nouns that make an organisation part of a state once its nationality is told ("the Marenni
// army"), and the few that stand for one state by their own name ("the Kremlin"). Facts of general knowledge.
import { words } from "./word-set.ts";

/** Heads of bodies that a state has: with "Chinese", "China's" or "of China" they are China's. */
export const stateBodyHeads: ReadonlySet<string> = words(
  "government governments administration ministry ministries department army armies military navy force forces police",
  "parliament congress senate assembly legislature cabinet presidency embassy consulate court regime junta leadership",
  "authorities agency intelligence guard guards corps delegation mission",
);

/** Residences, houses and services that are one state's by their own name alone. Lower case → the state. */
export const bodiesOfStates: ReadonlyMap<string, string> = new Map([
  ["kremlin", "Russia"],
  ["duma", "Russia"],
  ["state duma", "Russia"],
  ["white house", "United States"],
  ["pentagon", "United States"],
  ["state department", "United States"],
  ["capitol hill", "United States"],
  ["foggy bottom", "United States"],
  ["cia", "United States"],
  ["central intelligence agency", "United States"],
  ["fbi", "United States"],
  ["downing street", "United Kingdom"],
  ["whitehall", "United Kingdom"],
  ["élysée", "France"],
  ["elysee", "France"],
  ["blue house", "South Korea"],
  ["knesset", "Israel"],
  ["idf", "Israel"],
  ["israel defense forces", "Israel"],
  ["mossad", "Israel"],
  ["shin bet", "Israel"],
  ["bundestag", "Germany"],
  ["bundeswehr", "Germany"],
  ["people's liberation army", "China"],
  ["politburo standing committee", "China"],
  ["revolutionary guard", "Iran"],
  ["revolutionary guards", "Iran"],
  ["islamic revolutionary guard corps", "Iran"],
]);
