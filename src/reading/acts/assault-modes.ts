// Modes of ASSAULT: with what or how somebody was attacked, from the verb, the words before an event noun and the weapon that the
// clause names. Source: the modes of PLOVER's codebook of 2024. Where nothing tells, the act has no mode.
import type { Range } from "../../language/chunks.ts";
import type { Word } from "../../language/parts-of-speech.ts";
import type { Node } from "./node.ts";

/** By what is named as the weapon or the means, the most telling first. */
const BY_MEANS: readonly (readonly [string, RegExp])[] = [
  ["suicide-attack", /^suicide$/],
  ["unconventional", /^(?:chemical|nerve|sarin|chlorine|biological|nuclear|radiological|novichok)$/],
  ["drone", /^(?:drones?|uavs?|quadcopters?)$/],
  ["aerial", /^(?:air|aerial|airstrikes?|air-strikes?|warplanes?|jets?|helicopters?|aircraft|planes?)$/],
  ["heavy-weapons", /^(?:artillery|rockets?|missiles?|mortars?|tanks?|shells?|shelling|bombardment|howitzers?)$/],
  ["crowd-control", /^(?:tear|teargas|cannons?|rubber|batons?|truncheons?)$/],
  ["firearms", /^(?:guns?|rifles?|pistols?|gunfire|bullets?|gunmen|gunman|snipers?|shooting|machine-guns?)$/],
  ["explosives", /^(?:bombs?|bombers?|bombing|bombings|explosives?|grenades?|mines?|blasts?|explosions?|ieds?)$/],
  ["primitive", /^(?:knife|knives|machetes?|swords?|stones?|rocks?|axes?|clubs?|knifing|stabbing)$/],
  ["abduct", /^(?:kidnapping|abduction|kidnap)$/],
  ["targeted", /^assassinations?$/],
];

const BY_VERB: ReadonlyMap<string, string> = new Map(
  Object.entries({
    abduct: "kidnap abduct",
    beat: "beat lynch",
    torture: "torture",
    sexual: "rape",
    targeted: "assassinate",
    destroy: "destroy burn torch",
    primitive: "stab behead",
    firearms: "shoot gun",
    "heavy-weapons": "shell",
    explosives: "bomb",
    unconventional: "poison",
  }).flatMap(([mode, verbs]) => verbs.split(" ").map((verb) => [verb, mode] as const)),
);

/** Prepositions behind which the weapon stands: "in an air strike", "with rockets". */
const THROUGH = /^(?:with|by|using|from|in)$/;
/** Words before an event noun that may say of what sort it is: "a suicide car bombing". */
const SORT = 3;
/** What a water cannon and tear gas are named by beside themselves names weapons too. */
const SECOND = /^(?:gas|bullets?|cannons?)$/;

/** "ASSAULT/aerial" for "ASSAULT" where the words tell; every other kind as it is. */
export function withAssaultMode(kind: string, node: Node, words: readonly Word[]): string {
  if (kind !== "ASSAULT") return kind;
  const event = node.carried ?? node.head;
  const means = meansOf(node, event, words);
  const mode =
    BY_MEANS.find(([, names]) => means.some((word) => names.test(word)))?.[0] ??
    BY_VERB.get(words[node.head]?.lemma ?? "");
  return mode === undefined ? kind : `${kind}/${mode}`;
}

function meansOf(node: Node, event: number, words: readonly Word[]): readonly string[] {
  const isNoun = node.isNoun || node.carried !== null;
  const sorts = isNoun ? rangeWords({ from: Math.max(node.bounds.from, event - SORT), to: event + 1 }, words) : [];
  const slots = node.slots.filter(({ preposition }) => preposition !== null && THROUGH.test(preposition));
  return [
    ...sorts,
    ...node.subject.flatMap((range) => headWords(range, words)),
    ...slots.flatMap(({ parts }) => parts.flatMap((range) => headWords(range, words))),
  ];
}

/** The head of a phrase, and of "tear gas", "rubber bullets" and "suicide bombers" the word before it. */
function headWords({ from, to }: Range, words: readonly Word[]): readonly string[] {
  const head = words[to - 1]?.lower ?? "";
  const before = to - 2 >= from ? (words[to - 2]?.lower ?? "") : "";
  return SECOND.test(head) || /^(?:strikes?|raids?|attacks?|bomb(?:ers?|ings?)|fire|drones?|weapons?)$/.test(head)
    ? [before, head]
    : [head];
}

function rangeWords({ from, to }: Range, words: readonly Word[]): readonly string[] {
  const own: string[] = [];
  for (let at = to - 1; at >= from; at--) {
    if (at < to - 1 && !/^(?:noun|adjective|name|number)$/.test(words[at]?.tag ?? "")) break;
    own.push(words[at]?.lower ?? "");
  }
  return own;
}
