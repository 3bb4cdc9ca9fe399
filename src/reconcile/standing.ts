// What the roles of one report say of where somebody belongs: to which state, in which walk of life, in what office. It
// tells namesakes apart, so only what is plainly said counts; a role without a state says nothing of one.
import { words } from "../language/en/word-set.ts";
import type { Actor, Role } from "../schema/actor.ts";
import { plainWords } from "./plain-words.ts";
import { stateAt, stateCode } from "./states.ts";

/** office: politics, diplomacy, arms and law; stage: arts and sport; learning: science, medicine, teaching; trade: business. */
export type Walk = "office" | "stage" | "learning" | "trade";

export interface Standing {
  /** Codes of states, in order. */
  readonly states: readonly string[];
  /** Null where the roles say none, or several. */
  readonly walk: Walk | null;
  /** Head words of the roles, once each: "minister", "envoy". */
  readonly offices: readonly string[];
}

const walks: readonly (readonly [Walk, ReadonlySet<string>])[] = [
  [
    "office",
    words(
      "president premier chancellor minister secretary undersecretary ambassador envoy negotiator mediator senator",
      "congressman congresswoman governor mayor councillor councilman councilwoman commissioner commander general admiral",
      "colonel lieutenant marshal brigadier king queen prince princess emperor emir sheikh sultan ayatollah judge justice",
      "prosecutor diplomat consul lawmaker legislator politician soldier militant insurgent warlord dictator candidate",
      "nominee mp parliamentarian officer sheriff",
    ),
  ],
  [
    "stage",
    words(
      "actor actress singer musician comedian filmmaker athlete player footballer striker goalkeeper midfielder defender",
      "pitcher catcher coach boxer wrestler swimmer sprinter cyclist golfer model rapper dancer novelist poet author",
      "playwright composer conductor guitarist pianist drummer painter sculptor artist champion quarterback",
    ),
  ],
  [
    "learning",
    words(
      "professor scientist researcher economist historian scholar academic physicist biologist doctor physician surgeon nurse",
    ),
  ],
  ["trade", words("businessman businesswoman ceo entrepreneur banker investor farmer shopkeeper trader driver owner")],
];

/** Behind these, a state is not the speaker's own: "ambassador to Turkey", "expert on Iran". */
const aways = words("to on for in at against near from with over");

export function standingOf({ roles, nationality }: Pick<Actor, "roles" | "nationality">): Standing {
  const states = new Set<string>();
  const own = nationality === undefined ? null : stateIn(nationality);
  if (own !== null) states.add(own);
  const offices = new Set<string>();
  for (const role of roles) {
    const state = stateOf(role);
    if (state !== null) states.add(state);
    const office = officeOf(role.title);
    if (office !== null) offices.add(office);
  }
  const found = new Set([...offices].flatMap((office) => walkOf(office) ?? []));
  const [only] = found;
  return {
    states: [...states].toSorted(),
    walk: found.size === 1 && only !== undefined ? only : null,
    offices: [...offices].toSorted(),
  };
}

/** The walk of life of an office; null for one that many have ("leader", "spokesman", "director"). */
export function walkOf(office: string): Walk | null {
  return walks.find(([, heads]) => heads.has(office))?.[0] ?? null;
}

/** Whoever holds one is sent by one state to another, and what follows "to" or "of" is mostly the other. */
const sent = words("ambassador envoy consul representative mediator correspondent rapporteur");

/** "Nigerian information minister" → NG; "minister" of "Iran" → IR; "ambassador" of "Chad" → null. */
function stateOf({ title, of }: Role): string | null {
  const isSent = sent.has(officeOf(title) ?? "");
  return (of === undefined || isSent ? null : stateCode(of)) ?? stateIn(title);
}

function stateIn(title: string): string | null {
  const all = plainWords(title.slice(0, 200));
  for (let at = 0; at < all.length; at++) {
    if (aways.has(all[at] ?? "")) return null;
    const state = stateAt(all, at);
    if (state !== null) return state.code;
  }
  return null;
}

/** The last word before what the role is of: "Deputy foreign minister of Iran" → "minister". */
function officeOf(title: string): string | null {
  const all = plainWords(title.slice(0, 200));
  const end = all.findIndex((word) => word === "of" || aways.has(word));
  const head = all.slice(0, end < 0 ? all.length : end).at(-1);
  return head === undefined || head.length > 24 ? null : head;
}
