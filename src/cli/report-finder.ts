// Which report of a ledger a file of annotations means, by whatever its makers call it.
import path from "node:path";
import type { Ledger } from "../ledger/ledger.ts";
import { shown } from "../schema/parley-error.ts";

export interface NamedReport {
  readonly report: string;
  readonly text: string;
}

export interface ReportFinder {
  /** By id, the input's own id, address, file, file without its folder or suffix, or title; else the end of a sentence saying why not. */
  readonly named: (name: string) => Promise<NamedReport | string>;
  /** The one of this name whose text is this one, else any of this text; null for none. */
  readonly find: (name: string, text: string) => Promise<string | null>;
}

export async function reportFinder(ledger: Ledger): Promise<ReportFinder> {
  const names = new Map<string, Set<string>>();
  const ids: string[] = [];
  for await (const { id, sourceId, uri, file, address, title } of ledger.everyReport()) {
    ids.push(id);
    for (const name of new Set([id, sourceId, uri, address, title, ...(file === null ? [] : shortNames(file))]))
      if (name !== null && name !== "") names.set(name, (names.get(name) ?? new Set()).add(id));
  }
  let open: NamedReport | null = null;
  const textOf = async (report: string): Promise<string> => {
    if (open?.report !== report) open = { report, text: (await ledger.reading(report))?.article.text ?? "" };
    return open.text;
  };
  return {
    named: async (name) => {
      const [report, ...others] = names.get(name) ?? [];
      if (name === "") return "it names no document";
      if (report === undefined) return `no report of the ledger is called "${shown(name)}"`;
      if (others.length > 0) return `several reports of the ledger are called "${shown(name)}"`;
      return { report, text: await textOf(report) };
    },
    find: async (name, text) => {
      for (const report of new Set([...(names.get(name) ?? []), ...ids]))
        if ((await textOf(report)) === text) return report;
      return null;
    },
  };
}

/** "news/may/a.txt" is also "a.txt" and "a". */
function shortNames(file: string): readonly string[] {
  const base = path.basename(file);
  return [file, base, base.replace(/\.[^.]{1,10}$/, "")];
}
