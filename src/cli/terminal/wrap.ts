// Text → lines of at most so many columns, broken at spaces. Promise: nothing is lost but the spaces at the breaks.

/** Characters that take two columns: East Asian wide forms and pictures. Source: Unicode Standard Annex 11. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const shapeless = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let columns = 0;
  for (const char of text) columns += widthOf(char);
  return columns;
}

function widthOf(char: string): number {
  if (char < "\u0300") return 1;
  if (shapeless.test(char)) return 0;
  return wide.test(char) ? 2 : 1;
}

/** Lines of at most `width` columns, at least one. A longer word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let [line, taken] = ["", 0];
  for (const word of text.split(" ").flatMap((whole) => cut(whole, width))) {
    const columns = columnsOf(word);
    if (line !== "" && taken + 1 + columns > width) {
      lines.push(line);
      [line, taken] = ["", 0];
    }
    taken += (line === "" ? 0 : 1) + columns;
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}

function cut(word: string, width: number): readonly string[] {
  if (columnsOf(word) <= width) return [word];
  const parts: string[] = [];
  let [part, taken] = ["", 0];
  for (const char of word) {
    const columns = widthOf(char);
    if (taken + columns > width && part !== "") {
      parts.push(part);
      [part, taken] = ["", 0];
    }
    part += char;
    taken += columns;
  }
  return [...parts, part];
}
