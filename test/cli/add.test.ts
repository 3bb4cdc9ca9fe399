// parley add: the command as a user runs it, in a process of its own, stopped and killed on the way.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const RUN = join(import.meta.dirname, "../../src/cli/run.ts");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-add-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [RUN, "add", ...args], { cwd: folder, stdio: "pipe" });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout?.on("data", (text) => out.push(String(text)));
  child.stderr?.on("data", (text) => err.push(String(text)));
  const [code] = await once(child, "close");
  return { code, out: out.join(""), err: err.join("") };
}

const add = (...args: readonly string[]) => ended(start(...args));

/** JSON lines of so many reports, each with a statement; padded, because input is recognised by its first 64 KB. */
function reports(count: number): string {
  const line = (at: number) => ({
    id: `n${at}`,
    title: `Talks, day ${at}`,
    text: `“We counted ${at} boats at the quay this morning,” Ilse Marquand said on Monday.\n`,
  });
  return Array.from({ length: count }, (_, at) => `${JSON.stringify(line(at)).padEnd(1500)}\n`).join("");
}

function rowsOf<Row>(ledger: string, query: string): readonly Row[] {
  const database = new Sqlite(join(folder, ledger), { readonly: true });
  try {
    return database.prepare<[], Row>(query).all();
  } finally {
    database.close();
  }
}

/** Everything in the ledger but when its form was made and how its index is cut into segments. */
function contentOf(ledger: string): Readonly<Record<string, readonly unknown[]>> {
  const database = new Sqlite(join(folder, ledger), { readonly: true });
  try {
    for (const index of ["report_words", "attribution_words"])
      database.exec(`create virtual table temp.${index}_found using fts5vocab ('main', '${index}', 'instance')`);
    const tables = ["names", "reports", "documents", "readings", "attributions", "actor_names", "failures"];
    const names = [...tables, "report_words_found", "attribution_words_found"];
    return Object.fromEntries(names.map((name) => [name, database.prepare(`select * from ${name}`).all()]));
  } finally {
    database.close();
  }
}

/** Waits until the ledger holds some of the reports. */
async function someAdded(ledger: string): Promise<number> {
  for (;;) {
    try {
      const [row] = rowsOf<{ count: number }>(ledger, "select count(*) as count from reports");
      if (row !== undefined && row.count > 0) return row.count;
    } catch (error) {
      if (!(error instanceof Sqlite.SqliteError)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("parley add", () => {
  it("adds files, says how many, and adds them once", async () => {
    writeFileSync(join(folder, "a.jsonl"), reports(3));
    writeFileSync(join(folder, "b.txt"), "“We will wait,” Ilse Marquand said.\n");
    const first = await add("a.jsonl", "b.txt", "--date", "2031-03-04");
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^4 reports added with \d+ attributions, in \d+ s\. The ledger is parley\.db\.\n$/);
    expect(rowsOf("parley.db", "select distinct day from reports")).toEqual([{ day: "2031-03-04" }]);
    expect((await add(join(folder, "a.jsonl"), "./b.txt")).out).toMatch(/^0 reports added .*, 4 already there, /);
  });

  it("takes an outlet for reports that name none", async () => {
    writeFileSync(
      join(folder, "a.jsonl"),
      `${JSON.stringify({ text: "Ilse Marquand said so.", outlet: "Harbour Post" })}\n`,
    );
    writeFileSync(join(folder, "b.txt"), "“We will wait,” Ilse Marquand said.\n");
    await add("a.jsonl", "b.txt", "--outlet", " Kestrel\tNews ");
    const outlets = "select names.name from reports join names on names.id = reports.outlet order by reports.file";
    expect(rowsOf("parley.db", outlets).toSorted()).toEqual([{ name: "Harbour Post" }, { name: "Kestrel News" }]);
    const { code, err } = await add("b.txt", "--outlet", " ");
    expect([code, err]).toEqual([2, expect.stringContaining("--outlet was given no name")]);
  });

  it("names each input that failed with its cause, keeps that, and adds the rest", async () => {
    writeFileSync(join(folder, "good.txt"), "“We will wait,” Ilse Marquand said.\n");
    writeFileSync(join(folder, "empty.txt"), "");
    const { code, err, out } = await add("missing.txt", "empty.txt", "good.txt");
    expect(code).toBe(1);
    expect(err).toMatch(/missing\.txt.*\n.*empty\.txt.*\n/);
    expect(out).toMatch(/^1 report added .* 2 failed/);
    expect(rowsOf("parley.db", "select uri, code from failures order by uri")).toEqual([
      { uri: "empty.txt", code: "input-empty" },
      { uri: "missing.txt", code: "file-missing" },
    ]);
  });

  // Three processes, one behind the other.
  it("killed at any moment, goes on without loss or double when started again", async () => {
    const input = reports(180);
    const whole = start("-", "--ledger", "whole.db");
    whole.stdin?.end(input);
    expect((await ended(whole)).code).toBe(0);

    const killed = start("-", "--ledger", "killed.db");
    killed.stdin?.on("error", () => {});
    killed.stdin?.write(input.slice(0, input.length / 2));
    const kept = await someAdded("killed.db");
    killed.kill("SIGKILL");
    await once(killed, "close");
    expect(kept).toBeLessThan(180);

    const again = start("-", "--ledger", "killed.db");
    again.stdin?.end(input);
    const { code, out } = await ended(again);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ reports added .*, \d+ already there/);
    expect(contentOf("killed.db")).toEqual(contentOf("whole.db"));
  }, 120_000);

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("stopped by %s, keeps what it has read and says how to go on", async (signal, exitCode) => {
    const stopped = start("-");
    // What has been stopped leaves the rest of its input unread.
    stopped.stdin?.on("error", () => {});
    stopped.stdin?.write(reports(100));
    await someAdded("parley.db");
    stopped.kill(signal);
    const { code, out } = await ended(stopped);
    expect(code).toBe(exitCode);
    expect(out).toMatch(/^\d+ reports added .*\. Stopped: run the same command again to go on from here\.\n$/);
    expect(rowsOf("parley.db", "select 1 from reports").length).toBe(Number.parseInt(out, 10));
  });
});
