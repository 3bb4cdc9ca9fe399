// A table as spreadsheets write it (RFC 4180; commas, semicolons or tabs) → its rows. Promise: every row knows its line; a table that is
// not well-formed still gives what can be read.

export interface CsvRow {
  /** The first line of the row, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export function readCsv(file: string): readonly CsvRow[] {
  const text = file.replace(/^\ufeff/, "");
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let [cells, cell, line, from] = [[] as string[], "", 1, 1];
  const close = (): void => {
    if (cells.length > 0 || cell !== "") rows.push({ line: from, cells: [...cells, cell] });
    [cells, cell] = [[], ""];
  };
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (char === '"' && cell === "") {
      const end = closingQuote(text, at + 1);
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += cell.split("\n").length - 1;
      at = end + 1;
    } else if (char === separator) {
      cells.push(cell);
      [cell, at] = ["", at + 1];
    } else if (char === "\n" || char === "\r") {
      close();
      at += text.startsWith("\r\n", at) ? 2 : 1;
      [line, from] = [line + 1, line + 1];
    } else {
      const end = nextMark(text, at + 1, separator);
      [cell, at] = [cell + text.slice(at, end), end];
    }
  }
  close();
  return rows;
}

/** What stands most often in the first line. */
function separatorOf(text: string): string {
  const [head = ""] = text.slice(0, 5000).split(/\r?\n/, 1);
  const count = (mark: string): number => head.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Of a quotation that never ends, the end of the file. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return text.length;
}

function nextMark(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
