// A reader of CSV for tests, written from RFC 4180 alone and not from the writer.

/** The records of a file, its byte order mark and the apostrophes before formulas taken away. */
export function parseCsv(file: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let [record, cell, isQuoted] = [[] as string[], "", false];
  for (let at = file.startsWith("\uFEFF") ? 1 : 0; at < file.length; at++) {
    const mark = file[at] ?? "";
    if (isQuoted && mark === '"' && file[at + 1] === '"') cell += file[at++];
    else if (mark === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += mark;
    else if (mark === ",") [cell] = ["", record.push(plain(cell))];
    else if (file.startsWith("\r\n", at)) {
      records.push([...record, plain(cell)]);
      [record, cell] = [[], ""];
      at++;
    } else cell += mark;
  }
  return records;
}

function plain(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
