// The wordings of a statement as its page shows them: the same words once, with every report that has them; and who has it on whose
// word. Promise: every attribution of the statement is in one group of each.
import type { Statement, StatementWording } from "../../src/reconcile/statements/statement.ts";

/** Reports that give the same words. */
export interface WordingGroup {
  /** The first that has them. */
  readonly first: StatementWording;
  readonly all: readonly StatementWording[];
  readonly isFullest: boolean;
}

/** What the statement is shown by first, the others by how many reports have them, then as they came. */
export function wordingGroups({ wordings, fullest }: Pick<Statement, "wordings" | "fullest">): readonly WordingGroup[] {
  const groups = [...Map.groupBy(wordings, ({ words }) => words)].flatMap(([words, all]): WordingGroup[] => {
    const [first] = all;
    return first === undefined ? [] : [{ first, all, isFullest: words === fullest }];
  });
  return groups.toSorted((a, b) => Number(b.isFullest) - Number(a.isFullest) || b.all.length - a.all.length);
}

/** Reports that stand from one source: that of an outlet, or of one report whose outlet nobody knows. */
export interface WordGroup {
  readonly key: string;
  /** Null where no outlet is known. */
  readonly outlet: string | null;
  /** The attributions, one a report; those in the outlet's own reports first, then as they came. */
  readonly carriers: readonly StatementWording[];
}

/** In the order in which the words were first given. */
export function wordGroups({ wordings }: Pick<Statement, "wordings">): readonly WordGroup[] {
  const groups = Map.groupBy(wordings, ({ word }) => (word.outlet === null ? word.report : `outlet ${word.outlet}`));
  return [...groups].map(([key, all]) => ({
    key,
    outlet: all[0]?.word.outlet ?? null,
    carriers: onePerReport(all).toSorted((a, b) => rank(a) - rank(b)),
  }));
}

/** "r01.a3" → "r01" */
export function reportOf({ id }: Pick<StatementWording, "id">): string {
  return id.slice(0, id.indexOf("."));
}

/** Of two in one report, the one that is nearer to the speaker: "the Post said that he said" is in it too. */
function onePerReport(all: readonly StatementWording[]): readonly StatementWording[] {
  return [...Map.groupBy(all, reportOf).values()].flatMap(
    (some) => some.find(({ grade }) => grade !== "outlet") ?? some[0] ?? [],
  );
}

function rank({ word }: StatementWording): number {
  return ["outlet", "report", "copy", "credit"].indexOf(word.by);
}
