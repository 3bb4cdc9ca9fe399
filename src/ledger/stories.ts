// StoryStore: what the stage of stories keeps. Reports are numbers of this ledger; `key` is a report's own, so that what is
// chosen among many does not depend on the order in which they came.

/** What a report is about; see reconcile/stories/. */
export interface StoryReport {
  readonly report: number;
  readonly key: number;
  /** Days since 1970, null where no date is known. */
  readonly day: number | null;
  readonly words: ReadonlyMap<number, number>;
}

export interface Alike {
  readonly report: number;
  readonly other: number;
}

/** A report that shares words with another. */
export interface Near {
  readonly report: number;
  readonly key: number;
  readonly words: readonly number[];
}

/** Of a word: in how many weeks it is, of how many that have a dated report. */
export type IsTopic = (weeks: number, allWeeks: number) => boolean;

export interface Topics {
  readonly come: readonly number[];
  readonly gone: readonly number[];
}

export interface StoryStore {
  keep(reports: readonly StoryReport[]): Promise<void>;
  /** Whether there are weeks left of which the ledger has no report any more. */
  forget(reports: readonly number[]): Promise<boolean>;
  reports(numbers: readonly number[]): Promise<readonly StoryReport[]>;
  /** Those that share some of these words with it: of each word's reports, so many next before and behind it in time. */
  near(report: StoryReport, words: readonly number[], reach: number): Promise<readonly Near[]>;
  /** Settles which of these words and of those of topics are words of a topic now: those that came to be and those that are no more. */
  settleTopics(words: readonly number[], isTopic: IsTopic): Promise<Topics>;
  /** Every word that is in so many weeks. */
  wordsOfWeeks(weeks: number): Promise<readonly number[]>;
  topics(): Promise<ReadonlySet<number>>;
  withWords(words: readonly number[]): Promise<readonly number[]>;
  /** In place of all that these had. Gives every report of which something changed. */
  keepAlike(reports: readonly number[], pairs: readonly Alike[]): Promise<readonly number[]>;
  part(pairs: readonly Alike[]): Promise<void>;
  alikeWith(reports: readonly number[]): Promise<ReadonlyMap<number, ReadonlySet<number>>>;
  /** All reports of the stories that these are in. */
  together(reports: readonly number[]): Promise<readonly number[]>;
  /** Each story under the least key of its reports. */
  keepStories(stories: readonly (readonly number[])[]): Promise<void>;
  startAnew(): Promise<void>;
}
