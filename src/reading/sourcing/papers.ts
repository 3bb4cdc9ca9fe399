// Papers as sources: a report, a law, a poll speaks for itself; an article is its outlet's word; and what somebody owns to
// speak through (a letter, an account) is its owner's, so that the owner's grade counts. Promise: decided by the head noun.
import { instruments } from "../../language/en/channels.ts";
import { outletKinds, ownedPlaces, papers, pressModifiers, pressPapers } from "../../language/en/sourcing-nouns.ts";
import type { SourcingGrade } from "../../schema/attribution.ts";
import type { Figure } from "../actors/figure.ts";
import { nounOf } from "../mentions/descriptions.ts";
import { isCapital, keyOf, type Phrase, phraseOf } from "./phrase.ts";

/**
 * The grade of a source whose head is a paper; null where it is none, or one through which its owner speaks.
 *
 * @example "its guidelines", "the dam authority's incident report": document; "local media reports": outlet
 * @example not: "his letter", where he is known: the letter is only the channel
 */
export function gradeOfPaper(phrase: Phrase, figure: Figure | null): SourcingGrade | null {
  const { head } = phrase;
  const isPaper = papers.has(head) || nounOf(head)?.kind === "document" || isPaperPlural(phrase);
  if (!isPaper && !pressPapers.has(head)) return null;
  if ((figure === null || figure.kind === "document") && isOfPerson(phrase) && instruments.has(head)) return "named";
  if (figure?.isNamed === true && figure.kind !== "document" && isNameOf(phrase, figure.name)) return null;
  if (isOwned(phrase) && figure?.isNamed === true && figure.kind !== "document" && figure.kind !== "outlet")
    return instruments.has(head) || instruments.has(`${head}s`) || pressPapers.has(head) ? null : "document";
  return isPress(phrase, figure) ? "outlet" : "document";
}

/** "his letter", "her remarks": one person's, though it is not settled whose. */
function isOfPerson({ words }: Phrase): boolean {
  return /^(?:his|her)$/i.test(words[0] ?? "");
}

/** "the Vell Report, a research firm": the paper's word belongs to the name of a body. */
function isNameOf({ core }: Phrase, name: string): boolean {
  const last = core.at(-1) ?? "";
  return isCapital(last) && name.endsWith(last);
}

/** Plurals of documents are a group in the lists of descriptions: "reports", "polls". */
function isPaperPlural({ core }: Phrase): boolean {
  return nounOf(keyOf(core.at(-1)))?.kind === "document";
}

function isOwned({ core, words }: Phrase): boolean {
  return /^(?:his|her|its|their)$/i.test(words[0] ?? "") || core.slice(0, -1).some((word) => /['’]s?$/.test(word));
}

function isPress(phrase: Phrase, figure: Figure | null): boolean {
  const { head, core } = phrase;
  const modifiers = core.slice(0, -1).map(keyOf);
  const isOutlets = figure?.kind === "outlet" || modifiers.some((word) => PRESS.test(word));
  if (head !== "report") return pressPapers.has(head) || (head === "account" && isOutlets);
  if (isOutlets) return true;
  const isPlural = /s$/i.test(core.at(-1) ?? "");
  return isPlural && core.slice(0, -1).every(leavesOpen);
}

/** "local", "Israeli"; not "police", in the beginning of a sentence or elsewhere. */
function leavesOpen(word: string): boolean {
  return pressModifiers.has(keyOf(word)) || (isCapital(word) && nounOf(keyOf(word)) === null);
}

const PRESS = /^(?:media|press|news|newspaper|television|tv|radio)$/;

/** "the zoo's website", "her account", "the ministry's Facebook page". */
export function isOwnedPlace(phrase: Phrase): boolean {
  return ownedPlaces.has(phrase.head) && isOwned(phrase);
}

/** An outlet by its own name or by what stands beside it: "Oro Matin, a daily", "vellnews.com", "state television". */
export function isOutlet({ core, words, head }: Phrase): boolean {
  if (nounOf(head)?.kind === "person" || nounOf(head)?.kind === "group") return false;
  const last = core.at(-1) ?? "";
  if (/^[\w-]+\.(?:com|net|org|info|co\.\w\w)$/i.test(last) || /^[A-Z]{2,4}-?(?:TV|FM)$/.test(last)) return true;
  if (/^\d+$/.test(last) && /^(?:channel|television|tv|radio|kanal|canal)$/.test(keyOf(core.at(-2)))) return true;
  if (/^(?:television|tv|radio)$/.test(head) && core.length > 1) return true;
  const isInApposition = core.some((word) => !isCapital(word) && outletKinds.has(word)) && isMedium(core);
  if (isInApposition && core.length > 1 && (isCapital(last) || isMedium(core.slice(-2)))) return true;
  const comma = words.indexOf(",");
  if (comma < 1 || !isCapital(last)) return false;
  const apposed = phraseOf(words.slice(comma + 1, comma + APPOSITION).join(" "));
  return apposed.opening !== "bare" && isMedium(apposed.core);
}

/** In words, of what follows a name after a comma. */
const APPOSITION = 8;

/** "news agency", but not "agency" alone; "newspaper" alone. */
function isMedium(core: readonly string[]): boolean {
  const keys = core.map(keyOf);
  const last = keys.at(-1) ?? "";
  return keys.some(
    (key, i) =>
      /^(?:newspaper|tabloid|magazine|broadcaster|newswire|newsletter)$/.test(key) ||
      (outletKinds.has(key) && BEFORE_MEDIUM.test(keys[i - 1] ?? "")) ||
      (/^(?:website|daily|weekly)$/.test(key) && (i === 0 || key === last)),
  );
}

const BEFORE_MEDIUM = /^(?:news|wire|tv|television|radio|press|daily|weekly|online)$/;
