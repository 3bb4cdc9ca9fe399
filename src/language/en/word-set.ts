// Word lists are written as plain text, so that a reader can scan them and a change is one word in a diff.

/** The words of a list, split at white space; `_` stands for a space within one entry. */
export function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/).filter(Boolean)).map((word) => word.replaceAll("_", " ")));
}
