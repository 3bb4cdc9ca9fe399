// docs/api.md against the description of the interface: every route with its parameters, and no other.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CorrectionDesk } from "../../src/api/corrections.ts";
import { openApiOf } from "../../src/api/openapi.ts";
import { routesOver } from "../../src/api/routes.ts";
import { sourcesOver } from "../../src/api/sources.ts";
import type { ReadLedger } from "../../src/ledger/ledger.ts";

const page = readFileSync("docs/api.md", "utf8");
const { paths } = openApiOf(routesOver(sourcesOver({} as ReadLedger, { desk: {} as CorrectionDesk })), "0");
const routes = Object.entries(paths).flatMap(([path, { get, post }]) => [
  ...(get === undefined ? [] : [{ heading: `GET /api${path}`, operation: get }]),
  ...(post === undefined ? [] : [{ heading: `POST /api${path}`, operation: post }]),
]);

/** What stands under a heading of the page. */
function sectionOf(heading: string): string {
  return page.split(/^## /m).find((section) => section.startsWith(`\`${heading}\`\n`)) ?? "";
}

/** The parameters as the page has them, a line each; what stands in the path and the header of every write need none. */
function linesOf({ parameters }: (typeof routes)[number]["operation"]): readonly string[] {
  return parameters.map(({ name, description = "" }) => `| \`${name}\` | ${description} |\n`);
}

describe("docs/api.md", () => {
  it.each(routes)("explains $heading with its parameters", ({ heading, operation }) => {
    const section = sectionOf(heading);
    expect(section).toContain(`\n\n${operation.summary}\n`);
    const lines = [...section.matchAll(/^\| `.*\n/gm)].map(([line]) => line);
    expect(lines).toEqual(linesOf(operation));
  });

  it("explains no route that there is not", () => {
    const headings = [...page.matchAll(/^## `((?:GET|POST) \S+)`$/gm)].map(([, heading]) => heading);
    const own = ["GET /api/openapi.json"];
    expect(headings.toSorted()).toEqual([...own, ...routes.map(({ heading }) => heading)].toSorted());
  });
});
