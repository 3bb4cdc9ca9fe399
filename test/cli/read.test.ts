import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { columnsOf } from "../../src/cli/terminal/wrap.ts";
import { Reading } from "../../src/schema/reading.ts";
import { runParley } from "./run-parley.ts";

const report = `Envoys leave the lake town

The talks at Oru ended on Tuesday without a paper.

“We will not sign before the lake is open to every boat that fished there before the war,” Amna Ruk said.
`;

let folder = "";
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "parley-read-"));
  writeFileSync(at("one.txt"), report);
  writeFileSync(at("two.txt"), report.replace("Ruk", "Tam"));
  writeFileSync(at("lines.jsonl"), `${JSON.stringify({ id: "n1", text: report })}\n{"text": 5}\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Control characters and direction marks, all but the newline. */
const unseen = /[^\P{C}\n]/u;

function readingsIn(out: string): readonly Reading[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Reading.parse(JSON.parse(line)));
}

describe("parley read --json", () => {
  it("prints one valid reading a line, in the order of the inputs", async () => {
    const { code, out, err } = await runParley(["read", "--json", at("two.txt"), at("one.txt")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const readings = readingsIn(out);
    expect(readings.map((reading) => reading.article.file)).toEqual([at("two.txt"), at("one.txt")]);
    expect(readings.map((reading) => reading.attributions.length)).toEqual([1, 1]);
  });

  it("reads standard input, and takes the date where the text has none", async () => {
    const { out } = await runParley(["read", "--json", "--date", "2031-03-12", "-"], { input: report });
    expect(readingsIn(out).map((reading) => reading.article.publishedAt)).toEqual(["2031-03-12"]);
  });

  it("names what fails and does the rest", async () => {
    const { code, out, err } = await runParley(["read", "--json", at("none.txt"), at("lines.jsonl"), at("one.txt")]);
    expect(code).toBe(1);
    expect(readingsIn(out).map((reading) => reading.article.file ?? "a line")).toEqual(["a line", at("one.txt")]);
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(`parley: file-missing: There is no file "${at("none.txt")}"`);
    expect(lines[1]).toContain("lines.jsonl#2");
  });

  it("ends quietly where its reader has gone, as a process", () => {
    writeFileSync(at("many.jsonl"), `${JSON.stringify({ text: report })}\n`.repeat(400));
    const script = '"$1" "$2" read --json "$3" | head -c 1';
    const args = ["-o", "pipefail", "-c", script, "bash", process.execPath, path.resolve("src/cli/run.ts")];
    const { status, stdout, stderr } = spawnSync("bash", [...args, at("many.jsonl")], { encoding: "utf8" });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "{", stderr: "" });
  });

  it("prints nothing that a terminal would obey", async () => {
    const { out } = await runParley(["read", "--json", "-"], {
      input: `${report}Ruk\u001b[2J said \u009b31m \u202etxt. “Yes,” he said.`,
    });
    expect(out).not.toMatch(unseen);
    expect(readingsIn(out)[0]?.article.text).toContain("\u009b31m \u202etxt");
  });
});

describe("parley read for a person", () => {
  it("prints the head, then who said what and where", async () => {
    const { code, out } = await runParley(["read", at("one.txt")], { width: 60 });
    expect(code).toBe(0);
    expect(out).toContain("one.txt · ");
    expect(out).toContain("Amna Ruk");
    expect(out.replace(/\s+/g, " ")).toContain("“We will not sign before the lake is open to every boat that fished");
    const start = report.indexOf("“");
    expect(out).toContain(`${start}–${report.indexOf("”") + 1}`);
    expect(out).toMatch(/1 attribution by 1 speaker\n$/);
  });

  it("says when the words were said, as printed and as a date", async () => {
    const input = "Amna Ruk, the envoy, said on Tuesday that the lake was open to every boat.";
    const { out } = await runParley(["read", "--date", "2031-03-12", "-"], { input, width: 100 });
    expect(out).toContain("Tuesday (2031-03-11)");
    expect((await runParley(["read", "-"], { input, width: 100 })).out).toMatch(/· Tuesday ·/);
  });

  it.each([40, 60, 100])("keeps within %i columns", async (width) => {
    const { out } = await runParley(["read", at("one.txt"), at("two.txt")], { width });
    expect(Math.max(...out.split("\n").map(columnsOf))).toBeLessThanOrEqual(width);
  });

  it("uses colours only where they are wanted", async () => {
    expect((await runParley(["read", at("one.txt")])).out).not.toContain("\u001b");
    expect((await runParley(["read", at("one.txt")], { hasColours: true })).out).toContain("\u001b[1m");
  });

  it("prints nothing of a report that a terminal would obey", async () => {
    const input = `${report}${report}Ruk \u001b]0;gone\u0007left. “We\u001b[31m agree\u202e,” he\u0008 said.`;
    expect((await runParley(["read", "-"], { input })).code).toBe(0);
    const { out } = await runParley(["read", "-"], { input });
    expect(out).not.toMatch(unseen);
  });

  it("heads a report without a title by the id that its owner gave it", async () => {
    const input = `${JSON.stringify({ id: "lake-7", text: "The lake lies still." })}\n`;
    const { out } = await runParley(["read", "-"], { input: input.repeat(2) });
    expect(out.split("\n")[0]).toBe("lake-7");
  });

  it("says so where nothing is found", async () => {
    const { code, out } = await runParley(["read", "-"], { input: "The lake lies still." });
    expect(code).toBe(0);
    expect(out).toContain("Nothing that anyone says was found");
  });
});
