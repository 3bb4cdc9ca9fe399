// The user's own list of issues: the file that is named, else issues.yaml beside the ledger, else none.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { IssueEntry } from "../reconcile/positions/issues.ts";
import { readIssuesFile } from "../reconcile/positions/issues-file.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";

/** @throws ParleyError issues-invalid, file-unreadable */
export async function issuesBeside(ledger: string, named?: string): Promise<readonly IssueEntry[]> {
  const file = named ?? join(dirname(ledger), "issues.yaml");
  try {
    return readIssuesFile(await readFile(file, "utf8"), file);
  } catch (error) {
    if (error instanceof ParleyError) throw error;
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isMissing && named === undefined) return [];
    const message = `The list of issues ${shown(file)} cannot be read: look whether it is there and at its permissions.`;
    throw new ParleyError("file-unreadable", message, { cause: error });
  }
}
