import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Actor } from "../../src/schema/actor.ts";
import { Article } from "../../src/schema/article.ts";
import { Attribution } from "../../src/schema/attribution.ts";
import { Document } from "../../src/schema/document.ts";
import { Mention } from "../../src/schema/mention.ts";
import { Reading } from "../../src/schema/reading.ts";

const page = readFileSync("docs/records.md", "utf8");

/** The fields that the page lists under the heading of a noun. */
function documented(noun: string): readonly string[] {
  const section = page.split(/^## /m).find((s) => s.startsWith(`${noun}\n`)) ?? "";
  return [...section.matchAll(/^\| `(\w+)` \|/gm)].flatMap((m) => m[1] ?? []);
}

describe("docs/records.md", () => {
  it.each(Object.entries({ Document, Article, Mention, Actor, Attribution, Reading }))(
    "lists exactly the fields of %s",
    (noun, schema) => expect(documented(noun)).toEqual(Object.keys(schema.unwrap().shape)),
  );
});
