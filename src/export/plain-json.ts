// JSON that is the same value to a program and harmless to a terminal.

/** What has no shape of its own: controls, marks that turn the direction or join letters, tags; and two line ends. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029\u2065]/gu;

/**
 * JSON on one line in which what a terminal would obey, or a person not see, is escaped; nothing is lost.
 * `"a\u009bb"` becomes `"a\\u009bb"` with six characters for one; `"naïve 和"` stays as it is.
 */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(unseen, escaped);
}

function escaped(char: string): string {
  return Array.from({ length: char.length }, (_, at) => {
    const code = char.charCodeAt(at).toString(16).padStart(4, "0");
    return `\\u${code}`;
  }).join("");
}
