// Stories, the whole way on one screen: what each waiting report is about, which reports near it in time are alike, and what of them
// belongs together. Copies stand in the story of their origin and count for nothing here. Promise: the same reports give the same
// stories; one more report is compared with those that share its most telling words, of each word with few.
import type { RecordStore } from "../ledger/stages.ts";
import type { Alike, StoryReport } from "../ledger/stories.ts";
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
/** … and of those that have a word, so many before and so many behind it in time. */
const REACH = 32;

export const stories: Stage = {
  name: "stories",
  rules: "1",
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
  const changed = await store.withWords(await store.settleTopics([...words, ...own], isTopicWord));
  const anew = [...new Set([...given.map(({ report }) => report), ...changed])];
  const touched = await store.keepAlike([...numbers, ...anew], await alikeAmong(store, anew));
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
    const telling = [...one.words.keys()].filter((word) => !isTopic(word)).slice(0, FINDING_WORDS);
    const near = await store.near(one, telling, REACH);
    const others = [...near].flatMap(([report, shared]) => (shared >= SHARED_WORDS ? [report] : []));
    for (const other of await store.reports(others))
      if (likenessOf(one, other, isTopic) >= ALIKE) pairs.push({ report: one.report, other: other.report });
  }
  return pairs;
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
