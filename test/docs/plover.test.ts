// docs/plover.md: the example of every code holds, and its counter-example is not of that code.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ActStatus } from "../../src/schema/act.ts";
import { ACT_KINDS } from "../../src/schema/act-kinds.ts";
import { readingOf } from "../reading/acts/reading-acts.ts";

const page = readFileSync("docs/plover.md", "utf8");

interface Row {
  readonly code: string;
  readonly example: string;
  readonly counter: string;
}

/** The rows of the table under a heading that have an example and a counter-example. */
function rowsUnder(heading: string): readonly Row[] {
  const section = page.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^\| `([\w/-]+)` \| [^|]+ \| `([^`]+)` \| `([^`]+)` \|$/gm)].map(
    ([, code = "", example = "", counter = ""]) => ({ code, example, counter }),
  );
}

const TYPES =
  "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT";

describe("docs/plover.md", () => {
  it("has every event type of the codebook", () => {
    const listed = new Set(rowsUnder("The types").map(({ code }) => code));
    expect(TYPES.split(" ").filter((type) => !listed.has(type))).toEqual([]);
  });

  it("has every status", () => {
    expect(rowsUnder("The statuses").map(({ code }) => code)).toEqual(ActStatus.options);
  });

  it.each(rowsUnder("The types"))("$code is read from: $example", async ({ code, example, counter }) => {
    expect((await kindsOf(example)).some((kind) => isOf(kind, code))).toBe(true);
    expect((await kindsOf(counter)).some((kind) => isOf(kind, code))).toBe(false);
  });

  it("has every mode that a reading can have", () => {
    const written = ["verbs.ts", "nouns.ts", "blame.ts"].map((file) =>
      readFileSync(`src/reading/acts/lexicon/${file}`, "utf8"),
    );
    const modes = new Set(written.join("\n").match(/\b[A-Z]{3,}\/[a-z-]+/g));
    const listed = new Set([...rowsUnder("The types"), ...rowsUnder("The modes")].map(({ code }) => code));
    expect(modes.size).toBeGreaterThan(20);
    expect([...modes].filter((mode) => !listed.has(mode))).toEqual([]);
  });

  it("has every kind that a person can give an act", () => {
    const listed = [...rowsUnder("The types"), ...rowsUnder("The modes")].map(({ code }) => code);
    const [, unread = ""] = /The codebook has five more, which Parley does not read: ([^.]+)\./.exec(page) ?? [];
    const named = [...unread.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code ?? []);
    expect([...ACT_KINDS].toSorted()).toEqual([...new Set([...listed, ...named])].toSorted());
  });

  it.each(rowsUnder("The modes"))("$code is read from: $example", async ({ code, example, counter }) => {
    expect(await kindsOf(example)).toContain(code);
    expect(await kindsOf(counter)).not.toContain(code);
  });

  it.each(rowsUnder("The statuses"))("$code is the status of: $example", async ({ code, example, counter }) => {
    expect((await readingOf(example)).acts.map(({ status }) => status)).toContain(code);
    const { acts } = await readingOf(counter);
    expect(acts.length).toBeGreaterThan(0);
    expect(acts.map(({ status }) => status)).not.toContain(code);
  });
});

async function kindsOf(text: string): Promise<readonly string[]> {
  return (await readingOf(text)).acts.map(({ kind }) => kind);
}

function isOf(kind: string, code: string): boolean {
  return kind === code || kind.startsWith(`${code}/`);
}
