// The name of an organization, outlet or named group, as what is compared across reports. Promise: words that every state's
// institutions share ("Foreign Ministry") are never enough; they need the state, else the body stays in its report.
import { INSTITUTIONAL } from "../language/en/institution-words.ts";
import { words } from "../language/en/word-set.ts";
import { knownBody } from "./known-bodies.ts";
import { shortOfState } from "./long-forms.ts";
import { plainWords } from "./plain-words.ts";
import { stateAt } from "./states.ts";

export interface BodyName {
  /** Words that tell it from others, in order, without its state. */
  readonly key: string;
  /** The state it is part of, as a code; null where its name says none. */
  readonly of: string | null;
  /** Every state has one by this name: without `of` it is nobody that another report could mean. */
  readonly isGeneric: boolean;
}

/** Ends that say how a company is registered, not which one it is. */
const registered = words("inc incorporated ltd limited llc plc corp corporation co gmbh ag sa nv holdings");

/** British and American spellings of the words that institutions' names are made of. */
const spellings: ReadonlyMap<string, string> = new Map([
  ["defence", "defense"],
  ["labour", "labor"],
  ["organisation", "organization"],
  ["centre", "center"],
  ["programme", "program"],
]);

/** "Iran's Foreign Ministry", "Iranian Ministry of Foreign Affairs" → key "foreign ministry" of IR. */
export function bodyName(name: string): BodyName {
  const known = knownBody(name);
  if (known !== null) return { key: plainWords(known.name).join(" "), of: known.of, isGeneric: false };
  const all = withoutRegistration(plainWords(name).map((word) => spellings.get(word) ?? word));
  const { rest, of } = withoutState(all);
  const ordered = headLast(rest);
  const isGeneric = ordered.every((word) => INSTITUTIONAL.has(word));
  if (of !== null && isGeneric) return { key: ordered.join(" "), of, isGeneric };
  const whole = headLast(all);
  return { key: whole.join(" "), of, isGeneric: isGeneric && of === null };
}

/** The state before ("Iranian …") or behind ("… of Iran") the rest; the rest is all where there is none. */
function withoutState(all: readonly string[]): { readonly rest: readonly string[]; readonly of: string | null } {
  const before = stateAt(all, 0);
  if (before !== null && before.length < all.length) return { rest: all.slice(before.length), of: before.code };
  // A company may be called after where it is from: "Bank of America".
  if (all.at(-1) === "america") return { rest: all, of: null };
  for (const [at, word] of all.entries()) {
    if (at === 0 || word !== "of") continue;
    const start = all[at + 1] === "the" ? at + 2 : at + 1;
    const behind = stateAt(all, start);
    if (behind !== null && start + behind.length === all.length) return { rest: all.slice(0, at), of: behind.code };
  }
  return { rest: all, of: null };
}

/**
 * "ministry of foreign affairs" → "foreign ministry"; "department of defense" → "defense department"; of a land on no list,
 * "ministry of foreign affairs of ardesh" → "ardesh foreign ministry".
 */
function headLast(all: readonly string[]): readonly string[] {
  const [head = "", of, ...rest] = all;
  if (of !== "of" || !/^(?:ministry|department|office|bank)$/.test(head) || rest.length === 0) return all;
  const again = rest.indexOf("of");
  const field = again < 0 ? rest : rest.slice(0, again);
  const isOfLand = again > 0 && head === "ministry" && field.every((word) => INSTITUTIONAL.has(word));
  const land = rest.slice(again + 1).join(" ");
  const named = isOfLand ? [...(shortOfState(land) ?? land).split(" "), ...field] : rest;
  return [...named.filter((word) => word !== "affairs" && word !== "the"), head];
}

/** "goldman sachs group inc" → "goldman sachs group"; a name of one word keeps it. */
function withoutRegistration(all: readonly string[]): readonly string[] {
  let end = all.length;
  while (end > 1 && registered.has(all[end - 1] ?? "")) end--;
  return all.slice(0, end);
}
