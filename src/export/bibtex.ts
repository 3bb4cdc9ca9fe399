// Reports as BibTeX, for the sources of a paper: an entry a report, its key the report's id. Promise: nothing of a report is a
// command to TeX.
import type { ReportRow } from "../ledger/ledger.ts";

export async function* bibtexEntries(reports: AsyncIterable<ReportRow>): AsyncGenerator<string> {
  for await (const report of reports) yield `${entryOf(report)}\n\n`;
}

function entryOf(report: ReportRow): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(report.publishedAt ?? "") ?? [];
  const fields: Readonly<Record<string, string | null | undefined>> = {
    author: report.byline.length === 0 ? null : `{${report.byline.map(authorOf).join(" and ")}}`,
    title: report.title === null ? null : `{{${escaped(report.title)}}}`,
    journal: report.outlet === null ? null : `{${escaped(report.outlet)}}`,
    year: year && `{${year}}`,
    month: month && `{${Number(month)}}`,
    day: day && `{${Number(day)}}`,
    date: [year, month, day].filter(Boolean).join("-") && `{${[year, month, day].filter(Boolean).join("-")}}`,
    url: report.uri === null ? null : `{${addressOf(report.uri)}}`,
    langid: report.language === "en" ? "{english}" : null,
    note: `{${escaped(report.uri === null ? `Parley ${report.id}, ${report.address}` : `Parley ${report.id}`)}}`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${report.outlet === null ? "misc" : "article"}{${report.id},\n${lines.join("")}}`;
}

/** A name that could be read as two people, or as a family name before a given name, stays whole in braces. */
function authorOf(name: string): string {
  return /,|\band\b/i.test(name) ? `{${escaped(name)}}` : escaped(name);
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // In the fonts that TeX begins with these three are other signs.
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
};

function escaped(words: string): string {
  const line = words.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.replace(/[\\{}&%$#_~^<>|]/g, (char) => COMMANDS[char] ?? char);
}

/** An address stands as it is, but for what would end the field. */
function addressOf(uri: string): string {
  return uri.replace(/[\s{}\\\p{Cc}]/gu, (char) => encodeURIComponent(char));
}
