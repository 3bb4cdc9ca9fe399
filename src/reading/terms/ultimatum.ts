// Ultimatums by condition: harm or self-help that waits for a refusal: "unless the road is opened, we will respond with force".
import type { Range } from "../../language/chunks.ts";
import {
  FORCE,
  GIVING_UP,
  HARMS,
  LEAVING,
  PRESSURE,
  REFUSED,
  RESPONSES,
  SELF_HELP,
  SUFFERED,
  SUFFERING,
} from "../../language/en/ultimatum-words.ts";
import { firstWithin } from "../deals/clause.ts";
import { baseOf } from "./demand.ts";
import type { Words } from "./found.ts";

/** In words: from the verb to what is done or borne. */
const TAIL = 10;

/**
 * Whether a main clause with its condition presses and gives nothing.
 *
 * @example "we will act" unless "the gates open"; "they would face sanctions" if "they refused"
 * @example not: "we will open the road" if "the captives are not harmed"
 */
export function isUltimatum(words: Words, main: Range, condition: Range, isUnless: boolean): boolean {
  const isRefused = isUnless || firstWithin(words, condition, ({ lower }) => REFUSED.has(lower)) >= 0;
  const modal = firstWithin(words, main, ({ tag, lower }) => tag === "modal" && WILLING.test(lower));
  if (!isRefused || modal < 0) return false;
  // Whatever the tagger takes it for: a rare verb looks like a noun.
  const verb = firstWithin(
    words,
    { from: modal + 1, to: Math.min(main.to, modal + 5) },
    ({ tag }) => !/^(?:adverb|negation)$/.test(tag),
  );
  if (verb < 0 || firstWithin(words, { from: modal, to: verb }, ({ tag }) => tag === "negation") >= 0) return false;
  const base = baseOf(words, verb);
  if (GIVING_UP.has(base)) return false;
  const tail = { from: verb + 1, to: Math.min(main.to, verb + TAIL) };
  const has = (list: ReadonlySet<string>): boolean => firstWithin(words, tail, ({ lower }) => list.has(lower)) >= 0;
  if (HARMS.has(base) || RESPONSES.has(base) || PRESSURE.has(base) || base === "regret") return true;
  if (LEAVING.has(`${base} ${words[verb + 1]?.lower}`)) return true;
  return SUFFERING.has(base) ? has(SUFFERED) : has(SELF_HELP) || has(FORCE);
}

const WILLING = /^(?:will|shall|would|wo|'ll|’ll|'d|’d)$/;
