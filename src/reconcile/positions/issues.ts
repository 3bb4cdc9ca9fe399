// Issues: what stances are gathered under. An issue is found from a stance's matter alone (its head noun, or all its words where the
// head says little), so that no other report can move it; the user's code book names issues by phrases, and wins.
import type { InForce } from "../../ledger/corrections.ts";
import type { Matter, Stance } from "../../ledger/positions.ts";
import type { OnIssue } from "../../schema/correction.ts";
import { stemsIn } from "../deals/term-stems.ts";
import { layIssues } from "./issue-corrections.ts";
import { usualIssue } from "./usual-issue.ts";

/** One issue of a code book. */
export interface IssueEntry {
  readonly name: string;
  /** Examples of how reports speak of it. */
  readonly phrases: readonly string[];
}

/** How issues are named: by a code book, each phrase as the words that must all occur, and by what people decided. */
export interface IssueBook {
  readonly entries: readonly { readonly name: string; readonly phrases: readonly (readonly string[])[] }[];
  /** What an issue is called after all decisions. */
  readonly nameOf: (issue: string, matter: Matter) => string;
}

export function issueBook(entries: readonly IssueEntry[], corrections: readonly InForce<OnIssue>[] = []): IssueBook {
  const read = entries.map(({ name, phrases }) => ({
    name,
    phrases: [name, ...phrases].map(stemsIn).filter((stems) => stems.length > 0),
  }));
  return { entries: read, nameOf: layIssues(corrections) };
}

/** What a stance is on; "" for what is no issue. A coder's concept is that coder's. */
export function issueOfStance({ matter, coded }: Pick<Stance, "matter" | "coded">, book: IssueBook): string {
  return coded === undefined ? issueOf(matter, book) : issueOfConcept(coded.issue, matter, book);
}

/**
 * The entry with the longest phrase whose words all stand in the matter, the first of equals; else the issue found.
 *
 * @example with a phrase "control house", "hand over the control house" is of its entry; without a book it is "control house"
 */
export function issueOf(matter: Matter, { entries, nameOf }: IssueBook): string {
  return nameOf(entryOf(matter, entries) ?? usualIssue(matter.name), matter);
}

/** A coder's own concept: never another by its words, since "the toll must go" is no position for the toll. */
function issueOfConcept(concept: string, matter: Matter, { entries, nameOf }: IssueBook): string {
  const same = entries.find(({ name }) => name.trim().toLowerCase() === concept.trim().toLowerCase());
  return nameOf(same?.name ?? concept, matter);
}

function entryOf({ stems, deed, head }: Matter, entries: IssueBook["entries"]): string | null {
  const own = new Set([...stems, head, ...(deed?.split(" ") ?? [])]);
  let best: { readonly name: string; readonly length: number } | null = null;
  for (const { name, phrases } of entries)
    for (const phrase of phrases)
      if (phrase.length > (best?.length ?? 0) && phrase.every((stem) => own.has(stem)))
        best = { name, length: phrase.length };
  return best?.name ?? null;
}
