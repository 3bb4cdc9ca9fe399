// Cue with its content after it: "The envoy said that …", "urged X to …", "condemned the raid", "called for talks".
import type { Range } from "../../language/chunks.ts";
import type { Frame } from "../../language/en/cue-verbs.ts";
import { type Span, trimmed } from "../../schema/span.ts";
import { type Candidate, type RuleName, spansOf } from "./candidate.ts";
import { type Complement, complementOf } from "./complement.ts";
import { contentFrom, type Reach } from "./content-end.ts";
import type { CueSite } from "./cue-site.ts";
import type { Passage } from "./passage.ts";
import type { Scene } from "./scene.ts";
import { subjectOf } from "./source.ts";

/** True example: "The envoy said that the talks were over." Counter-example: "The envoy left that evening." */
export function findComplements(scene: Scene): readonly Candidate[] {
  return scene.sites.flatMap((site) => complementAt(scene, site) ?? []);
}

function complementAt({ passage, next }: Scene, site: CueSite): Candidate | null {
  if (site.shape === "passive" || isBareInfinitive(site)) return null;
  const complement = asObject(site, complementOf(passage, site));
  if (complement.frame === "bare" || !site.verb.frames.has(complement.frame)) return null;
  const subject = subjectOf(passage, site);
  if (subject === null && site.shape !== "participle") return null;
  const reach = reachOf(passage, site, complement, subject?.range ?? null);
  const content = contentOf({ passage, next }, site, complement, reach);
  if (content.length === 0) return null;
  return {
    rule: RULE_OF_FRAME.get(complement.frame) ?? "preposition",
    lemma: site.verb.lemma,
    source: spansOf(passage, [subject?.range]),
    cue: spansOf(passage, [{ from: site.group.from, to: complement.cueTo }]),
    content,
  };
}

/** "ready to recognize it": an infinitive attributes nothing by itself; "went on to say" does. */
function isBareInfinitive({ shape, group, head }: CueSite): boolean {
  return shape === "infinitive" && group.from === head;
}

/** "called the plan" and "called “the plan”" are one construction. */
function asObject({ verb }: CueSite, complement: Complement): Complement {
  const isObject = complement.frame === "quote" && !verb.frames.has("quote") && verb.frames.has("object");
  return isObject ? { ...complement, frame: "object" } : complement;
}

const RULE_OF_FRAME: ReadonlyMap<Frame, RuleName> = new Map([
  ["clause", "clause"],
  ["quote", "quotation"],
  ["colon", "colon"],
  ["to", "infinitive"],
  ["object", "object"],
  ["object-to", "urged"],
  ["object-clause", "told"],
]);

/** A cue at the end of its paragraph with a colon introduces the next paragraph. */
function contentOf(
  scene: Pick<Scene, "passage" | "next">,
  site: CueSite,
  complement: Complement,
  reach: Reach,
): readonly Span[] {
  const { passage, next } = scene;
  if (complement.frame === "colon" && complement.from >= passage.words.length) {
    const whole = next === undefined ? null : trimmed(next.text, next.paragraph);
    return whole === null ? [] : [whole];
  }
  const whole = complement.frame === "quote" ? wholeQuotation(passage, complement.from) : null;
  return spansOf(passage, [whole ?? contentFrom(passage, site, complement.from, reach)]);
}

function reachOf(passage: Passage, site: CueSite, { frame }: Complement, subject: Range | null): Reach {
  if (isEmbedded(passage, site, subject)) return "embedded";
  return frame === "object" || RULE_OF_FRAME.get(frame) === undefined ? "object" : "clause";
}

/** A quotation that opens with a capital or closes with a mark of its own is all of the content. */
function wholeQuotation({ text, words, pieces, quotedAt }: Passage, from: number): Range | null {
  const piece = pieces[quotedAt[from] ?? -1];
  const first = words[from + 1];
  const last = words[(piece?.to ?? 0) - 2];
  if (piece === undefined || first === undefined || last === undefined) return null;
  const isWhole = /\p{Lu}/u.test(text.charAt(first.start)) || last.tag === "comma" || last.tag === "stop";
  return isWhole ? { from: piece.from, to: piece.to } : null;
}

/** A relative clause between commas and a clause that opens its sentence both end at the next comma. */
function isEmbedded(passage: Passage, site: CueSite, subject: Range | null): boolean {
  const { words } = passage;
  if (subject !== null && words[subject.from]?.tag === "relative" && words[subject.from - 1]?.tag === "comma")
    return true;
  return isFronted(passage, site);
}

const OPENERS: ReadonlySet<string> = new Set(["as", "after", "before", "since", "until", "by", "in", "like"]);

/** "While saying that …, he": the cue stands in a clause that only leads up to the main one. */
function isFronted({ words }: Passage, { sentence, head }: CueSite): boolean {
  const first = words[sentence.from]?.tag === "conjunction" ? sentence.from + 1 : sentence.from;
  const opener = words[first];
  if (opener === undefined) return false;
  const opens =
    opener.tag === "subordinator" || opener.tag === "gerund" || opener.tag === "past" || OPENERS.has(opener.lower);
  if (!opens) return false;
  for (let at = first; at < head; at++) if (words[at]?.tag === "comma") return false;
  return true;
}
