// What several wordings tell alike, told once.
import type { StatementWording } from "../../src/reconcile/statements/statement.ts";

export interface ToldBy {
  /** In the report's words. */
  readonly text: string;
  readonly by: readonly StatementWording[];
}

/** What most of them tell first; what tells nothing (null) is left out. */
export function toldOnce(
  wordings: readonly StatementWording[],
  tell: (wording: StatementWording) => string | null,
): readonly ToldBy[] {
  const told = wordings.filter((one) => tell(one) !== null);
  return [...Map.groupBy(told, (one) => tell(one) ?? "")]
    .map(([text, by]) => ({ text, by }))
    .toSorted((a, b) => b.by.length - a.by.length);
}
