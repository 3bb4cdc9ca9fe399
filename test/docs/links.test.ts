// Every relative link of the README and the docs leads somewhere.
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const pages = [...globSync("*.md"), ...globSync("docs/*.md"), ...globSync("demo/*.md")];

it.each(pages)("%s links to files that are there", (page) => {
  const targets = [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].flatMap(
    (m) => m[1] ?? [],
  );
  const broken = targets.filter((target) => !existsSync(path.join(path.dirname(page), target)));
  expect(broken).toEqual([]);
});
