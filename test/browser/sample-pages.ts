// The pages every test of look and access goes through.
import { sampleEntries } from "../api/sample-reports.ts";

function reportPath(index: number): string {
  const entry = sampleEntries[index];
  if (entry === undefined) throw new Error(`there is no sample report ${index}`);
  return `/reports/${entry.reading.article.id}`;
}

export const harbourPath: string = reportPath(0);
export const tariffPath: string = reportPath(1);
export const hostilePath: string = reportPath(2);
export const foreignPath: string = reportPath(3);

export const samplePages: readonly (readonly [name: string, path: string])[] = [
  ["home", "/"],
  ["home, with what is new ever", "/?since=ever"],
  ["what needs checking", "/check"],
  ["a search that has other words", "/attributions?words=tables+left"],
  ["verifying", "/verify"],
  ["a quotation that is on record", "/verify?words=we+never+left+the+table"],
  ["a quotation that is not on record", "/verify?words=zebra+crossing"],
  ["attributions", "/attributions"],
  ["a search with filters", "/attributions?words=harbour&grade=named&kind=direct&since=2031-03-01"],
  ["a search that finds nothing", "/attributions?words=zzzzz"],
  ["a search that is refused", "/attributions?kind=loud"],
  ["reports", "/reports"],
  ["a report", harbourPath],
  ["a report with a selected record", `${harbourPath}?record=a5`],
  ["a report with its acts", `${tariffPath}?record=e1`],
  ["a report with a table that is empty", `${harbourPath}?show=deals`],
  ["a report that was not read", foreignPath],
  ["a hostile report", `${hostilePath}?record=a1`],
  ["a report that is not there", "/reports/r0000000000000000"],
  ["corrections", "/corrections"],
  ["coding", "/coding"],
  ["deals", "/deals"],
  ["actors", "/actors"],
  ["actors in another order", "/actors?order=said&kind=person"],
  ["the timeline", "/timeline"],
  ["the network", "/network"],
  ["no page at all", "/nowhere"],
];
