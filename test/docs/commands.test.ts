// docs/commands.md is the help that the commands print, so it cannot say anything else than they do.
// `npx vitest run --project unit test/docs -u` writes it anew after a change.
import { expect, it } from "vitest";
import { runParley } from "../cli/run-parley.ts";

const head = `# Commands

What \`parley help COMMAND\` prints, for every command; a test keeps this page equal to it. Errors and exit codes are explained in
[errors.md](errors.md).
`;

/** The names of all verbs, as the help lists them. */
async function verbs(): Promise<readonly string[]> {
  const { out } = await runParley(["--help"]);
  const listed = out.slice(out.indexOf("\nCommands:\n")).matchAll(/^ {2}([a-z]+)\b/gm);
  return [...listed].flatMap((m) => m[1] ?? []).filter((verb) => verb !== "help");
}

it("docs/commands.md holds the help of every command", async () => {
  const sections: string[] = [];
  for (const verb of await verbs()) {
    const { out } = await runParley(["help", verb]);
    sections.push(`\n## parley ${verb}\n\n\`\`\`\n${out.trimEnd()}\n\`\`\`\n`);
  }
  expect(sections.length).toBeGreaterThan(5);
  await expect(head + sections.join("")).toMatchFileSnapshot("../../docs/commands.md");
});
