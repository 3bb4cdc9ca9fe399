// issues.yaml → the user's own code book of issues, with examples of how reports speak of each. issues.ts knows what it means.
import { z } from "zod";
import { readListFile } from "../list-file.ts";
import type { IssueEntry } from "./issues.ts";

const Entry = z.strictObject({
  name: z.string().trim().min(1),
  phrases: z.array(z.string().trim().min(1).max(200)).readonly().default([]),
});

const File = z.strictObject({ issues: z.array(Entry).max(1000).readonly() }).readonly();

/**
 * @param path for the message only
 * @throws ParleyError issues-invalid
 * @example readIssuesFile("issues:\n  - name: Monitoring\n    phrases: [observers, foreign monitors]\n", "issues.yaml")
 */
export function readIssuesFile(text: string, path: string): readonly IssueEntry[] {
  return readListFile(text, path, {
    schema: File,
    empty: { issues: [] },
    noun: "issues",
    fields: ["name", "phrases"],
    code: "issues-invalid",
    meanwhile: "correct it, or leave it out",
  }).issues;
}
