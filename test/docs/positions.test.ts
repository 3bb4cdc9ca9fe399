// The examples of docs/positions.md are what the program finds: one shift in the one, none in the other; and its scale is the code's.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { STANCE_SCALE } from "../../src/ledger/positions.ts";
import { readIssuesFile } from "../../src/reconcile/positions/issues-file.ts";
import { findingsOver } from "../../src/reconcile/positions/record.ts";
import { ledgerOf, reportsOf } from "../reconcile/positions/made-up-reports.ts";

const page = readFileSync("docs/positions.md", "utf8");

function block(name: string): string {
  const found = new RegExp(`\`\`\`${name}\\n([^\`]+)\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/positions.md has no block "${name}"`);
  return found;
}

async function shiftsIn(name: string): Promise<number> {
  const ledger = await ledgerOf(await reportsOf(block(name).trim().split("\n")));
  const { shifts } = await findingsOver(ledger);
  await ledger.close();
  return shifts.length;
}

it("holds one shift where it says so", async () => expect(await shiftsIn("shift")).toBe(1));
it("holds none where it says so", async () => expect(await shiftsIn("no-shift")).toBe(0));

it("gives every stance with the value that the code gives it", () => {
  const rows = [...page.matchAll(/^\| (\w+) \| ([−\d]+) \|/gm)].map(([, name = "", value = ""]) => [
    name,
    Number(value.replace("−", "-")),
  ]);
  expect(Object.fromEntries(rows)).toEqual(STANCE_SCALE);
});

it("shows a code book that can be read", () => {
  expect(readIssuesFile(block("yaml"), "issues.yaml").map(({ name }) => name)).toEqual(["Monitoring", "The dam"]);
});
