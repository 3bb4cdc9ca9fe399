// Reports that are alike → stories. Two belong together where they are alike and so is their company (SCAN; Xu and others, A
// Structural Clustering Algorithm for Networks, 2007): a round-up that is like two stories does not make one of them.

/** How much of the company of two reports, each its own as well, is shared: the cosine of the two sets. */
const SHARED = 0.55;

/** Which reports one is alike with. */
export type AlikeWith = (report: number) => Promise<ReadonlySet<number>>;

/** The stories that these reports are in, each with all of its reports, in order. */
export async function storiesOf(
  reports: Iterable<number>,
  alikeWith: AlikeWith,
): Promise<readonly (readonly number[])[]> {
  const seen = new Set<number>();
  const stories: (readonly number[])[] = [];
  for (const first of reports) {
    if (seen.has(first)) continue;
    const story = [first];
    seen.add(first);
    for (const report of story)
      for (const other of await alikeWith(report)) {
        if (seen.has(other) || !(await isTogether(report, other, alikeWith))) continue;
        seen.add(other);
        story.push(other);
      }
    stories.push(story.toSorted((a, b) => a - b));
  }
  return stories;
}

async function isTogether(a: number, b: number, alikeWith: AlikeWith): Promise<boolean> {
  const [withA, withB] = [await alikeWith(a), await alikeWith(b)];
  let shared = 2;
  for (const one of withA) if (withB.has(one)) shared++;
  return shared >= SHARED * Math.sqrt((withA.size + 1) * (withB.size + 1));
}
