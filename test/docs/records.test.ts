// docs/records.md is the reference of the nouns: held to the schemas, field by field and in their order.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Act } from "../../src/schema/act.ts";
import { Actor } from "../../src/schema/actor.ts";
import { Article } from "../../src/schema/article.ts";
import { Attribution } from "../../src/schema/attribution.ts";
import { Deal } from "../../src/schema/deal.ts";
import { Document } from "../../src/schema/document.ts";
import { Mention } from "../../src/schema/mention.ts";
import { Problem } from "../../src/schema/problem.ts";
import { Quantity } from "../../src/schema/quantity.ts";
import { Reading } from "../../src/schema/reading.ts";
import { Term } from "../../src/schema/term.ts";
import { Time } from "../../src/schema/time.ts";

const page = readFileSync("docs/records.md", "utf8");

/** The fields that the page lists under the heading of a noun. */
function documented(noun: string): readonly string[] {
  const section = page.split(/^## /m).find((s) => s.startsWith(`${noun}\n`)) ?? "";
  return [...section.matchAll(/^\| `(\w+)` \|/gm)].flatMap((m) => m[1] ?? []);
}

const nouns = { Document, Article, Mention, Actor, Attribution, Time, Quantity, Act, Term, Deal, Problem, Reading };

describe("docs/records.md", () => {
  it.each(Object.entries(nouns))("lists exactly the fields of %s", (noun, schema) =>
    expect(documented(noun)).toEqual(Object.keys(schema.unwrap().shape)),
  );
});
