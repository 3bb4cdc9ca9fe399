// Which records of a reading no reader found. Knows no schema library, so that a page can use it.

/** Whether a record of a reading is there because a person said so, and no reader found it: its id is that of the correction. */
export function isByHand(id: string): boolean {
  return /(?:^|\.)c[0-9a-f]{16}$/.test(id);
}
