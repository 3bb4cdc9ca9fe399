// Lines → one paragraph. A word that was cut at the end of a line is made whole; a word that has a hyphen of its own keeps it.

/** @param isWord whether something is a word, in lower case; "re-open" too may be one */
export function joinLines(lines: readonly string[], isWord: (word: string) => boolean): string {
  const pieces: string[] = [];
  for (const line of lines) {
    const last = pieces.pop();
    if (last === undefined) pieces.push(line);
    else pieces.push(...joint(last, line, isWord), line);
  }
  return pieces.join("").replace(/\u00ad/g, "");
}

const HYPHEN = /^([\s\S]*?)(\p{L}{1,40})([-\u2010\u00ad])$/u;

/** The line as it stands before the next, and what is between them. */
function joint(last: string, line: string, isWord: (word: string) => boolean): readonly string[] {
  const [, , before, mark] = HYPHEN.exec(last.slice(-42)) ?? [];
  if (before === undefined)
    return /[\p{N}\p{L}][-\u2010–—/]$/u.test(last) && /^\p{N}/u.test(line) ? [last] : [last, " "];
  const after = /^\p{Ll}{1,40}/u.exec(line)?.[0];
  // "Anglo-" before "American" is a name; before a space or a mark it is the writer's.
  if (after === undefined) return /^\p{Lu}/u.test(line) ? [last] : [last, " "];
  return isCut(before.toLowerCase(), after, { mark, isWord }) ? [last.slice(0, -1)] : [last];
}

interface Asked {
  readonly mark: string | undefined;
  readonly isWord: (word: string) => boolean;
}

/** "negotia-" and "tions" are one word; "long-" and "term" are two with their hyphen; of what nobody knows the hyphen is the line's. */
function isCut(before: string, after: string, { mark, isWord }: Asked): boolean {
  if (mark === "\u00ad") return true;
  if (isWord(`${before}-${after}`)) return false;
  return isWord(before + after) || !(isWord(before) && isWord(after));
}
