// In which reports somebody stands, a few lines a report: its id, day, outlet and title, and how often.
import type { ActorRow, Ledger, ReportRow } from "../ledger/ledger.ts";
import { count } from "./count.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";

/** @param reports how many there are in all; those that are not among the rows are only counted */
export async function viewPlaces(
  rows: readonly ActorRow[],
  reports: number,
  ledger: Ledger,
  { width, colours }: Pick<Terminal, "width" | "colours">,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const row of rows) {
    const report = await ledger.report(row.report);
    if (report === null) continue;
    const [first = "", ...more] = wrap(plainText(placeLine(row, report)), width - row.report.length - 2);
    lines.push(
      `${colours.cyan(row.report)}  ${first}`,
      ...more.map((line) => " ".repeat(row.report.length + 2) + line),
    );
  }
  return reports > rows.length ? [...lines, `and ${reports - rows.length} more reports`] : lines;
}

function placeLine({ mentions, attributions }: ActorRow, report: ReportRow): string {
  const title = report.title ?? report.file ?? report.uri ?? report.address;
  const facts = [
    report.publishedAt?.slice(0, 10) ?? "no date",
    ...(report.outlet === null ? [] : [report.outlet]),
    title,
  ];
  return [...facts, count(mentions, "mention"), ...(attributions > 0 ? [`${attributions} said`] : [])].join(" · ");
}
