// CopyStore: what the stage of copies keeps. Reports are numbers of this ledger; `key` is a report's own, so that what is chosen
// among many does not depend on the order in which they came.

/**
 * The same words; edited, shortened or under another headline; the same course in other words; another text of the same report at
 * the same address.
 */
export type CopyKind = "exact" | "syndicated" | "reworded" | "version";

export interface MarkedReport {
  readonly report: number;
  readonly key: number;
  readonly marks: readonly number[];
  /** Of its body, in UTF-16 units. */
  readonly length: number;
  /** Outlets and agencies that it credits, folded. */
  readonly credited: readonly string[];
}

/** What decides which report of a group counts. */
export interface GroupMember extends Pick<MarkedReport, "report" | "length" | "credited"> {
  readonly id: string;
  readonly outlet: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
}

/** Two reports of which one is a copy of the other; which, the group decides. */
export interface CopyLink {
  readonly report: number;
  readonly other: number;
  readonly kind: CopyKind;
  /** 0 to 1. */
  readonly share: number;
}

export interface Copy {
  readonly report: number;
  /** The report that counts in its place. */
  readonly origin: number;
  readonly kind: CopyKind;
  /** Why it is taken for a copy, and that for its origin. */
  readonly because: string;
}

export interface CopyStore {
  keep(reports: readonly MarkedReport[]): Promise<void>;
  forget(reports: readonly number[]): Promise<void>;
  /**
   * Reports that share so many marks with it and are, or it is, among the first by key of each mark's holders. One mark may have
   * thousands of holders; that each is compared with the first few of them finds them all.
   */
  sharing(report: MarkedReport, marks: number, hubs: number): Promise<readonly number[]>;
  /** In place of all that these had. */
  link(reports: readonly number[], links: readonly CopyLink[]): Promise<void>;
  /** The address of each, by its number; those without one are left out. */
  addresses(reports: readonly number[]): Promise<ReadonlyMap<number, string>>;
  linksOf(reports: readonly number[]): Promise<readonly CopyLink[]>;
  members(reports: readonly number[]): Promise<readonly GroupMember[]>;
  /** Of these, those that are copies. */
  copies(reports: readonly number[]): Promise<readonly Copy[]>;
  /** Those that have one of these as their origin. */
  copiesOf(origins: readonly number[]): Promise<readonly number[]>;
  /** What these are from now on, in place of what they were: copies, or reports that count. */
  keepCopies(reports: readonly number[], copies: readonly Copy[]): Promise<void>;
  startAnew(): Promise<void>;
}
