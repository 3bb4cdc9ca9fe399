// CSV → rows by the names of their columns, as a person's spreadsheet saves it: RFC 4180, with any line ends, and a semicolon or tabulator
// where the machine's language wants that. Promise: in linear time, and nothing in it is ever run.

/** Rows without a cell are left out; a cell that is lacking is "". The apostrophe before a formula is taken away again. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = recordsIn(text.replace(/^\ufeff/, ""));
  return rows
    .filter((cells) => cells.some((cell) => cell.trim() !== ""))
    .map((cells) => Object.fromEntries(head.map((name, at) => [name.trim(), plain(cells[at] ?? "")])));
}

function recordsIn(text: string): readonly (readonly string[])[] {
  const between = separatorOf(text.slice(0, text.indexOf("\n") < 0 ? text.length : text.indexOf("\n")));
  const records: string[][] = [];
  let [record, cell, isQuoted]: [string[], string[], boolean] = [[], [], false];
  const endCell = (): void => {
    record.push(cell.join(""));
    cell = [];
  };
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (isQuoted) {
      if (mark !== '"') cell.push(mark);
      else if (text[at + 1] === '"') cell.push(text.charAt(++at));
      else isQuoted = false;
    } else if (mark === '"') isQuoted = true;
    else if (mark === between) endCell();
    else if (mark === "\n" || mark === "\r") {
      if (mark === "\r" && text[at + 1] === "\n") at++;
      endCell();
      records.push(record);
      record = [];
    } else cell.push(mark);
  }
  endCell();
  return [...records, record];
}

/** Whichever the head has most of. */
function separatorOf(head: string): string {
  const [most = ","] = [",", ";", "\t"].toSorted((a, b) => head.split(b).length - head.split(a).length);
  return most;
}

function plain(cell: string): string {
  return /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}
