// Who an utterance is given to, as far as its own report says, and whether two reports can mean one voice. Promise: two names
// that cannot be one person's are never one voice, whatever words are shared; a spokesperson may speak for a body or a state.
import type { Voice } from "../../ledger/statements.ts";
import type { Actor } from "../../schema/actor.ts";
import type { SourcingGrade } from "../../schema/attribution.ts";
import { bodyName } from "../body-name.ts";
import { personName } from "../person-name.ts";
import { plainWords } from "../plain-words.ts";
import { nameGround } from "../same-name.ts";
import { standingOf } from "../standing.ts";
import { stateAt, stateCode } from "../states.ts";

/** one: the same; akin: could be; apart: cannot be. */
export type Agreement = "one" | "akin" | "apart";

export const nobody: Voice = { kind: "nobody", words: [], states: [] };

export function voiceOf(actor: Actor | undefined, grade: SourcingGrade): Voice {
  if (actor === undefined) return nobody;
  const { name, kind } = actor;
  if (grade !== "named" || kind === "outlet" || name === name.toLowerCase()) return unnamed(statesIn(name));
  if (kind === "person") {
    const { words } = personName(name);
    return words.length === 0 ? unnamed([]) : { kind: "person", words, states: standingOf(actor).states };
  }
  const code = stateCode(name);
  if (code !== null) return { kind: "state", words: [code], states: [code] };
  const { key, of, isGeneric } = bodyName(name);
  if (key === "" || (isGeneric && of === null)) return unnamed(of === null ? [] : [of]);
  return { kind: "body", words: key.split(" "), states: of === null ? [] : [of] };
}

export function agreementOf(a: Voice, b: Voice): Agreement {
  if (isOpen(a) || isOpen(b)) return areForeign(a, b) ? "apart" : "akin";
  if (a.kind === "person" && b.kind === "person") return arePersons(a.words, b.words) ? "one" : "apart";
  if (areForeign(a, b)) return "apart";
  if (a.kind === b.kind && a.words.join(" ") === b.words.join(" ")) return "one";
  if (a.kind === "person" || b.kind === "person") return "akin";
  if (a.states.length > 0 && b.states.length > 0) return "akin";
  return a.kind === "body" && b.kind === "body" && a.words.some((word) => b.words.includes(word)) ? "akin" : "apart";
}

function unnamed(states: readonly string[]): Voice {
  return { kind: "unnamed", words: [], states };
}

/** "US officials" → US. */
function statesIn(name: string): readonly string[] {
  const words = plainWords(name);
  const found = words.flatMap((_, at) => stateAt(words, at)?.code ?? []);
  return [...new Set(found)];
}

function isOpen({ kind }: Voice): boolean {
  return kind === "unnamed" || kind === "nobody";
}

function areForeign(a: Voice, b: Voice): boolean {
  return a.states.length > 0 && b.states.length > 0 && !a.states.some((code) => b.states.includes(code));
}

/** One name within the other from its end, or two spellings of one. */
function arePersons(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.at(-1) === short[0] || long[0] === short[0];
  const isPart =
    short.join(" ") === long.slice(-short.length).join(" ") ||
    short.join(" ") === long.slice(0, short.length).join(" ");
  return isPart || nameGround(a, b) !== null;
}
