// Every style sheet of the app is loaded at once: a class that two of them define would change a page by the look of another.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const folder = path.join(import.meta.dirname, "../../web/styles");

/** They set what others define in another light: on paper, and from right to left. */
const overAll = ["print.css", "direction.css"];

/** The first class of each selector: whose rule it is. */
function leadingClasses(css: string): ReadonlySet<string> {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]+)\{/g);
  const selectors = [...rules]
    .flatMap(([, selector = ""]) => selector.split(/,(?![^()]*\))/))
    .filter((selector) => !selector.trim().startsWith("@"));
  return new Set(selectors.flatMap((selector) => /\.([a-z][a-z0-9-]*)/.exec(selector)?.[1] ?? []));
}

it("finds the first class of each selector", () => {
  const css = "/* .no { */ .a > .b, main .c:not(.x, .y) { color: red } @media print { .d::before { content: '.e' } }";
  expect([...leadingClasses(css)]).toEqual(["a", "c", "d"]);
});

it("a class belongs to one style sheet, and others restyle it only beneath a class of their own", () => {
  const sheets = readdirSync(folder).filter((name) => !overAll.includes(name));
  const owned = sheets.flatMap((name) =>
    [...leadingClasses(readFileSync(path.join(folder, name), "utf8"))].map((one) => ({ name, one })),
  );
  const shared = [...Map.groupBy(owned, ({ one }) => one)].filter(([, some]) => some.length > 1);
  expect(shared.map(([one, some]) => `${one}: ${some.map(({ name }) => name).join(", ")}`)).toEqual([]);
});
