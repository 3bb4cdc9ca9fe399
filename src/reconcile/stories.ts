// Stories, the whole way on one screen: what each waiting report is about, which reports near it in time are alike, and what of them
// belongs together. Copies stand in the story of their origin and count for nothing here. Promise: the same reports give the same
// stories; one more report is compared with those that share its most telling words, of each word with few.
import type { RecordStore } from "../ledger/stages.ts";
import type { Alike, Near, StoryReport } from "../ledger/stories.ts";
import type { ReportId } from "../schema/ids.ts";
import { dayNumber, keyOf } from "./report-number.ts";
import type { Stage } from "./stage.ts";
import { ALIKE, FEWEST_WEEKS, isTopicWord, likenessOf } from "./stories/alike.ts";
import { storiesOf } from "./stories/grouped.ts";
import { storyWords } from "./stories/story-words.ts";

const AT_ONCE = 64;

/** By so many of its heaviest words a report finds others, of which each must share two … */
const FINDING_WORDS = 16;
const SHARED_WORDS = 2;
/** … of those that have a word, so many before and so many behind it in time are looked at … */
const REACH = 32;
/** … and of all of them it is compared with so many, whose words in common weigh most. */
const MOST_COMPARED = 24;

export const stories: Stage = {
  name: "stories",
  rules: "3",
  step: reconcileSome,
  takeBack,
  startAnew: (store) => store.stories.startAnew(),
};

async function reconcileSome(record: RecordStore): Promise<number> {
  const waiting = await record.waits.waiting("stories", AT_ONCE);
  if (waiting.length === 0) return 0;
  const numbers = waiting.map(({ report }) => report);
  const copied = new Set((await record.copies.copies(numbers)).map(({ report }) => report));
  const counting = waiting
    .filter(({ report }) => !copied.has(report))
    .map(({ report, reading: { article } }): StoryReport => {
      const day = dayNumber(article.publishedAt);
      return { report, key: keyOf(article.id), day, words: storyWords(article) };
    });
  await record.waits.end("stories", numbers);
  await replace(record, numbers, counting);
  return numbers.length;
}

async function takeBack(record: RecordStore, ids: readonly ReportId[]): Promise<void> {
  const reports = (await record.waits.reports(ids)).map(({ report }) => report);
  await replace(record, reports, []);
  await record.waits.again("stories", reports);
}

/** Forgets the reports of these numbers, keeps those given, and settles whatever either touches. */
async function replace({ stories: store }: RecordStore, numbers: readonly number[], given: readonly StoryReport[]) {
  const before = await store.reports(numbers);
  const together = await store.together(numbers);
  const isWeekLost = await store.forget(numbers);
  await store.keep(given);
  // Of fewer weeks, a word that nobody touched may be in half.
  const words = isWeekLost ? await store.wordsOfWeeks(FEWEST_WEEKS) : [];
  const own = [...before, ...given].flatMap((one) => [...one.words.keys()]);
  const { come, gone } = await store.settleTopics([...words, ...own], isTopicWord);
  const anew = [...new Set([...given.map(({ report }) => report), ...(await store.withWords(gone))])];
  const found = await store.keepAlike([...numbers, ...anew], await alikeAmong(store, anew));
  const touched = [...found, ...(await partUnlike(store, await store.withWords(come)))];
  const concerned = new Set([...together, ...touched, ...(await store.together(touched))]);
  for (const others of (await store.alikeWith([...concerned])).values()) for (const one of others) concerned.add(one);
  const there = await store.reports([...concerned]);
  await store.keepStories(
    await storiesOf(
      there.map(({ report }) => report),
      remembering((report) => store.alikeWith([report])),
    ),
  );
}

/** Which reports each of these is alike with. */
async function alikeAmong(store: RecordStore["stories"], numbers: readonly number[]): Promise<readonly Alike[]> {
  const topics = await store.topics();
  const isTopic = (word: number): boolean => topics.has(word);
  const pairs: Alike[] = [];
  for (const one of await store.reports(numbers)) {
    const telling = [...one.words.keys()].slice(0, FINDING_WORDS);
    for (const other of await store.reports(nearestOf(one, await store.near(one, telling, REACH))))
      if (likenessOf(one, other, isTopic) >= ALIKE) pairs.push({ report: one.report, other: other.report });
  }
  return pairs;
}

/** Parts those of these reports that were alike and are so no more. Gives every report that was. */
async function partUnlike(store: RecordStore["stories"], numbers: readonly number[]): Promise<readonly number[]> {
  const topics = await store.topics();
  const there = new Map((await store.reports(numbers)).map((one) => [one.report, one]));
  const parted: Alike[] = [];
  for (const [report, others] of await store.alikeWith(numbers))
    for (const other of others) {
      const [a, b] = [there.get(report), there.get(other)];
      if (a === undefined || b === undefined || report > other) continue;
      if (likenessOf(a, b, (word) => topics.has(word)) < ALIKE) parted.push({ report, other });
    }
  await store.part(parted);
  return parted.flatMap(({ report, other }) => [report, other]);
}

/** Of those that share words with it, the ones to compare it with. */
function nearestOf({ words }: StoryReport, near: readonly Near[]): readonly number[] {
  const worthOf = (one: Near): number => one.words.reduce((sum, word) => sum + (words.get(word) ?? 0) ** 2, 0);
  return near
    .flatMap((one) => (one.words.length < SHARED_WORDS ? [] : [{ ...one, worth: worthOf(one) }]))
    .toSorted((a, b) => b.worth - a.worth || a.key - b.key)
    .slice(0, MOST_COMPARED)
    .map(({ report }) => report);
}

/** Asks for each number once. */
function remembering(
  ask: (number: number) => Promise<ReadonlyMap<number, ReadonlySet<number>>>,
): (number: number) => Promise<ReadonlySet<number>> {
  const known = new Map<number, ReadonlySet<number>>();
  return async (number) => {
    const there = known.get(number) ?? (await ask(number)).get(number) ?? new Set<number>();
    known.set(number, there);
    return there;
  };
}
