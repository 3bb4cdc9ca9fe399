// Described: a source in which no mention was found becomes an actor as the report words it, if its head noun is
// someone who can speak, or a paper. A time, a place or a thing makes no actor: a wrong speaker is worse than none.
import { instruments } from "../../language/en/channels.ts";
import { calendar } from "../../language/en/name-stops.ts";
import { collectives, unlikePersons, works } from "../../language/en/source-nouns.ts";
import type { ActorKind } from "../../schema/mention.ts";
import type { Span } from "../../schema/span.ts";
import { nounOf } from "../mentions/descriptions.ts";
import { isPeople } from "../mentions/known-names.ts";
import { isNameWord } from "../mentions/runs.ts";
import type { Word } from "../mentions/scan.ts";
import { type Core, coreOf } from "./core.ts";
import { withoutArticle } from "./descriptions.ts";
import { type Figure, newFigure } from "./figure.ts";
import type { Scene } from "./scene.ts";

const LONGEST_NAME = 80;

/**
 * The actor that a source without a mention describes; null where its head noun is nobody.
 *
 * @example "union spokespeople in Oro", "dam operators": named so
 * @example not: "two weeks", "the jetty", "direct"
 */
export function describedBy(source: Span, scene: Scene): Figure | null {
  const core = coreOf(source, scene);
  if (core === null) return null;
  const all = core.words.slice(core.from, core.to);
  const of = all.findIndex((word) => word.key === "of");
  const isOneOf = of > 0 && all[of - 1]?.key === "one";
  const words = withoutParticiple(of > 0 && (isOneOf || all[of - 1]?.shape === "lower") ? all.slice(of + 1) : all);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || last.end - first.start > LONGEST_NAME) return null;
  const agent = agentOf(last);
  if (agent === null || (words.length === 1 && last.shape === "lower" && agent.isWeak)) return null;
  const ofName = isOneOf || agent.kind === "document" ? last.end : endOfName(core);
  if (ofName > last.end && words === all) {
    const name = withoutArticle(scene.text.slice(first.start, ofName));
    return newFigure({ name, kind: "organization", isNamed: false, isMany: agent.isMany, first: source.start });
  }
  const name = withoutArticle(scene.text.slice(first.start, last.end));
  if (isOneOf) {
    const one = name.slice(0, name.length - last.text.length) + (nounOf(last.key)?.head ?? singular(last.text));
    return newFigure({ name: one, kind: "person", isNamed: false, isMany: false, first: source.start });
  }
  return newFigure({ name, kind: agent.kind, isNamed: false, isMany: agent.isMany, first: source.start });
}

/** "the growers of La Barra", "the city of Oro": told apart by a name, so a body; where that name ends, else 0. */
function endOfName({ words, to, end }: Core): number {
  if (words[to]?.key !== "of" || words[to]?.gap !== " ") return 0;
  let at = words[to + 1]?.key === "the" ? to + 2 : to + 1;
  let reached = 0;
  for (; at < end && isNameWord(words, at) && words[at]?.gap === " "; at++) reached = words[at]?.end ?? 0;
  return reached;
}

/** "a database tracking such cases": the noun before the participle is the head. */
function withoutParticiple(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word, i) => i > 1 && /..(?:ed|ing)$/.test(word.key) && agentOf(words[i - 1]) !== null);
  return at > 0 ? words.slice(0, at) : words;
}

interface Agent {
  readonly kind: ActorKind;
  readonly isMany: boolean;
  /** Too weak to stand alone: "half". */
  readonly isWeak: boolean;
}

function agentOf(word: Word | undefined): Agent | null {
  if (word === undefined || word.shape === "number" || word.shape === "initial") return null;
  const { key } = word;
  const noun = nounOf(key);
  if (noun !== null) return { kind: noun.kind, isMany: noun.isPlural, isWeak: false };
  if (instruments.has(key) || works.has(key)) return { kind: "document", isMany: false, isWeak: false };
  const one = singular(key);
  const isMany = one !== key;
  if (isPeople(key)) return { kind: "group", isMany: true, isWeak: false };
  if (collectives.has(one)) return { kind: isMany ? "group" : "organization", isMany, isWeak: true };
  if (isPersonal(one)) return { kind: isMany ? "group" : "person", isMany, isWeak: false };
  const isName = word.shape !== "lower" && !word.isOpening && key.length > 2 && !calendar.has(key);
  return isName ? { kind: "organization", isMany: false, isWeak: false } : null;
}

function singular(key: string): string {
  if (/[^aeiou]ies$/.test(key)) return `${key.slice(0, -3)}y`;
  return /[^su]s$/.test(key) ? key.slice(0, -1) : key;
}

/** "narrator", "columnist", "anyone": nouns built for someone who does something. */
function isPersonal(noun: string): boolean {
  return /...(?:er|or|ist|ian|ant|eer|man|men|one|body|guy|people|folk|folks)$/.test(noun) && !unlikePersons.has(noun);
}
