// How long a meeting lasted, as one report and whoever speaks in it have it. Reports of one story whose lengths exclude each other are
// put beside each other (record.ts). Promise: only lengths that follow a verb of lasting or meeting, with a meeting as its subject.
import { LASTED, MEETINGS } from "../../language/en/lasting-words.ts";
import { CONDITIONS } from "../../language/en/stance-words.ts";
import type { Account } from "../../ledger/positions.ts";
import type { Time } from "../../schema/time.ts";
import { attributionAt, type Scene, type Sentence, sentenceAt } from "./scene.ts";

/** Characters before a length in which its verb stands. */
const REACH = 90;

/** Longer than any meeting: an upper bound where the report gives none, in minutes. */
const ENDLESS = 100_000;

/** `low` and `high` are minutes. */
export function findLasted(scene: Scene): readonly Account[] {
  return scene.times.flatMap(({ time }) => lasted(scene, time) ?? []);
}

function lasted(scene: Scene, time: Time): Account | null {
  const minutes = minutesOf(time.value);
  const sentence = sentenceAt(scene, time.span.start);
  if (minutes === null || time.type !== "duration" || sentence === null) return null;
  const { text } = scene.reading.article;
  const before = text.slice(Math.max(sentence.span.start, time.span.start - REACH), time.span.start);
  const found = LASTED.exec(before);
  // "When one side remembers two hours, they met for one": what holds of any meeting is no account of this one
  const isGeneral = sentence.words.some(({ lower, start }) => start < time.span.start && CONDITIONS.has(lower));
  if (found === null || isGeneral) return null;
  const verb = time.span.start - before.length + found.index;
  if (found.groups?.met === undefined && !isMeeting(sentence, verb)) return null;
  const by = attributionAt(scene, time.span);
  const teller = by?.speaker == null ? null : scene.positionOf(by.speaker);
  return {
    teller,
    tellerWords: null,
    evidence: sentence.span,
    record: by?.id ?? time.id,
    ...boundsOf(minutes, time, before),
  };
}

function boundsOf(minutes: number, { mod }: Time, before: string): { readonly low: number; readonly high: number } {
  const atMost =
    mod === "less-than" || /\b(?:no more than|at most|less than|under|barely)(?: \S+){0,4}\s*$/i.test(before);
  if (atMost) return { low: 0, high: minutes };
  if (mod === "more-than") return { low: minutes, high: ENDLESS };
  return mod === "approximate" ? { low: 0.75 * minutes, high: 1.25 * minutes } : { low: minutes, high: minutes };
}

/** The words before the verb name a meeting, or stand for one: "It lasted". */
function isMeeting({ words }: Sentence, verb: number): boolean {
  const at = words.findIndex(({ start }) => start >= verb);
  return words.slice(Math.max(0, at - 25), at).some(({ lower }) => MEETINGS.has(lower));
}

/** PT1H30M is 90; null for what is counted in days or longer, or is no length. */
function minutesOf(value: string | null): number | null {
  const [, hours, minutes] = /^PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?$/.exec(value ?? "") ?? [];
  return hours === undefined && minutes === undefined ? null : Number(hours ?? 0) * 60 + Number(minutes ?? 0);
}
