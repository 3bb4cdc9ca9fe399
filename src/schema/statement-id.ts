// The id of a statement over all reports, as people and addresses write it: "s" and twelve hexadecimal digits.

const PATTERN = /^s[0-7][0-9a-f]{11}$/;

/** 0x12ab → "s0000000012ab". */
export function writeStatementId(id: number): string {
  return `s${id.toString(16).padStart(12, "0")}`;
}

/** Null for what is not such an id. */
export function readStatementId(text: string): number | null {
  return PATTERN.test(text) ? Number.parseInt(text.slice(1), 16) : null;
}
