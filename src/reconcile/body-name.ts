// The name of an organization, outlet or named group, as what is compared across reports. Promise: words that every state's
// institutions share ("Foreign Ministry") are never enough; they need the state, else the body stays in its report.
import { words } from "../language/en/word-set.ts";
import { knownBody } from "./known-bodies.ts";
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

/** Words of which the names of institutions everywhere are made. */
const institutional = words(
  "ministry minister department office agency bureau council committee commission government administration cabinet",
  "parliament congress senate assembly house representatives commons lords court courts tribunal supreme constitutional",
  "high federal national central state general public military army navy air force forces armed police coast guard guards",
  "security defense foreign interior internal external affairs justice finance treasury economy economic trade commerce",
  "health education culture labor energy oil agriculture environment transport interior intelligence immigration customs",
  "bank reserve prosecutor attorney embassy consulate mission delegation union party opposition presidency presidential",
  "palace city hall authority authorities board service services staff joint chiefs command headquarters media press",
  "television tv radio news agency republic kingdom of for and the on in people peoples electoral election elections",
  "university hospital airport zoo times post local special royal democratic chief cabinet secretariat spokesman",
);

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
  const isGeneric = ordered.every((word) => institutional.has(word));
  if (of !== null && isGeneric) return { key: ordered.join(" "), of, isGeneric };
  const whole = headLast(all);
  return { key: whole.join(" "), of, isGeneric: isGeneric && of === null };
}

/** The state before ("Iranian …") or behind ("… of Iran") the rest; the rest is all where there is none. */
function withoutState(all: readonly string[]): { readonly rest: readonly string[]; readonly of: string | null } {
  const before = stateAt(all, 0);
  if (before !== null && before.length < all.length) return { rest: all.slice(before.length), of: before.code };
  const at = all.lastIndexOf("of");
  const behind = at < 1 ? null : stateAt(all, all[at + 1] === "the" ? at + 2 : at + 1);
  // A company may be called after where it is from: "Bank of America".
  if (
    behind !== null &&
    all.at(-1) !== "america" &&
    at + (all[at + 1] === "the" ? 2 : 1) + behind.length === all.length
  )
    return { rest: all.slice(0, at), of: behind.code };
  return { rest: all, of: null };
}

/** "ministry of foreign affairs" → "foreign ministry"; "department of defense" → "defense department". */
function headLast(all: readonly string[]): readonly string[] {
  const [head = "", of, ...rest] = all;
  if (of !== "of" || !/^(?:ministry|department|office|bank)$/.test(head) || rest.length === 0) return all;
  return [...rest.filter((word) => word !== "affairs" && word !== "the"), head];
}

/** "goldman sachs group inc" → "goldman sachs group"; a name of one word keeps it. */
function withoutRegistration(all: readonly string[]): readonly string[] {
  let end = all.length;
  while (end > 1 && registered.has(all[end - 1] ?? "")) end--;
  return all.slice(0, end);
}
