// Ids over all reports, as people and addresses write them: of an actor "w", of a story "s", and twelve hexadecimal digits.

const PATTERN = /^w[0-7][0-9a-f]{11}$/;

/** 0x12ab → "w0000000012ab". */
export function writeActorId(id: number): string {
  return `w${id.toString(16).padStart(12, "0")}`;
}

/** Null for what is not such an id. */
export function readActorId(text: string): number | null {
  return PATTERN.test(text) ? Number.parseInt(text.slice(1), 16) : null;
}

/** 0x8f0123456789 → "s8f0123456789". */
export function writeStoryId(key: number): string {
  return `s${key.toString(16).padStart(12, "0")}`;
}

const STORY = /^s[0-9a-f]{12}$/;

/** Null for what is not such an id. */
export function readStoryId(text: string): number | null {
  return STORY.test(text) ? Number.parseInt(text.slice(1), 16) : null;
}
