// Agreement of coders beyond chance: Krippendorff's alpha for nominal values, any number of coders and missing values.
// Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections C and D.

/**
 * alpha = 1 − observed / expected disagreement, from the coincidences of values within units: a unit that m coders coded adds
 * 1 / (m − 1) for each ordered pair of its values.
 * @param units what the coders gave each unit; units with fewer than two values say nothing
 * @returns 1 for perfect agreement, 0 for what chance gives, below 0 for less; null where no two coded one unit, or nothing varies
 * @example the twelve units of four observers in section C of the source give 0.743
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | null {
  const totals = new Map<string, number>();
  let [pairable, agreeing] = [0, 0];
  for (const values of units) {
    if (values.length < 2) continue;
    pairable += values.length;
    const counts = Map.groupBy(values, (value) => value);
    for (const [value, { length }] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + length);
      agreeing += (length * (length - 1)) / (values.length - 1);
    }
  }
  const byChance = [...totals.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  const expected = pairable * (pairable - 1) - byChance;
  if (pairable === 0 || expected === 0) return null;
  return 1 - ((pairable - 1) * (pairable - agreeing)) / expected;
}
