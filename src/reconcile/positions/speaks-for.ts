// Whether somebody speaks for another: the foreign minister of a state says "Lomara will not accept". Only what the report says of
// the speaker beside their name counts, so that a minister's word on another state stays hearsay.
import { offices } from "../../language/en/role-nouns.ts";
import type { Actor } from "../../schema/actor.ts";
import type { Mention } from "../../schema/mention.ts";
import { sliceOf } from "../../schema/span.ts";
import { plainWords } from "../plain-words.ts";
import type { Scene } from "./scene.ts";

/** How far before and behind a name its apposition reaches, in characters. */
const REACH = 110;

/** A report says who somebody is where it first names them. */
const MOST_MENTIONS = 20;

/** @param subject whom the clause is about */
export function speaksFor(scene: Scene, speaker: number, subject: Mention): boolean {
  const { reading } = scene;
  const actor = reading.actors[speaker];
  if (actor === undefined) return false;
  const name = plainWords(sliceOf(reading.article.text, subject.span)).join(" ");
  if (name.length < 3) return false;
  if (isTiedTo(scene, actor, subject)) return true;
  const tied = [actor.nationality, ...actor.roles.map(({ of }) => of)];
  if (tied.some((one) => one !== undefined && ` ${plainWords(one).join(" ")} `.includes(` ${name} `))) return true;
  const mentions = (scene.mentionsOf.get(actor.id) ?? []).slice(0, MOST_MENTIONS);
  return mentions.some((mention) => mention.form === "name" && besideName(scene, mention, name));
}

/** The body that the speaker stands in, or the state whose body that is. */
function isTiedTo({ reading }: Scene, { memberOf }: Actor, subject: Mention): boolean {
  if (memberOf === undefined || subject.actor === null) return false;
  const body = reading.actors.find(({ id }) => id === memberOf.actor);
  return memberOf.actor === subject.actor || body?.of?.actor === subject.actor;
}

/** "Minister of Foreign Affairs of the Republic of Lomara Jane Roe"; "Jane Roe, the foreign minister of Lomara,". */
function besideName({ reading }: Scene, { span }: Mention, name: string): boolean {
  const { text } = reading.article;
  const before =
    text
      .slice(Math.max(0, span.start - REACH), span.start)
      .split(/[.,;:“”"!?\n]/)
      .at(-1) ?? "";
  const behind = /^,([^,.;“”"!?\n]+),/.exec(text.slice(span.end, span.end + REACH))?.[1] ?? "";
  return [before, behind].some((words) => {
    const plain = plainWords(words);
    return (
      ` ${plain.join(" ")} `.includes(` ${name} `) &&
      plain.some((word) => offices.has(word)) &&
      !/\b(?:said|told|says)\b/.test(words)
    );
  });
}
