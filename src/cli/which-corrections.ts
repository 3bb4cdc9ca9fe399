// Which corrections a command made, in words, and how to take them back. Promise: the number that undo takes stands in the line.

/**
 * @param numbers of the corrections, at least one
 * @param command whose undo takes them: "corrections", "actors", "issues"
 */
export function whichCorrections(numbers: readonly number[], command: string): string {
  const [only, ...others] = numbers;
  return others.length === 0
    ? `correction ${only}; parley ${command} undo ${only} takes it back`
    : `corrections ${numbers.join(", ")}; parley ${command} undo NUMBER takes one of them back`;
}
