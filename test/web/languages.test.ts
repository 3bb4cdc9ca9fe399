import { describe, expect, it } from "vitest";
import { ar } from "../../web/languages/ar.ts";
import { en } from "../../web/languages/en.ts";
import { pluralIn } from "../../web/languages/plural.ts";

type Leaf = readonly [path: string, value: unknown];

/** Every text and function of a language, by its path. */
function leavesOf(value: unknown, path = ""): readonly Leaf[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, path === "" ? name : `${path}.${name}`));
}

/** The texts that a leaf can give: a function is called with numbers of every plural form, and with words. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "function") return [];
  const give = (argument: unknown): unknown => Reflect.apply(value, undefined, [argument, argument, argument]);
  const told = [0, 1, 2, 5, 11, 102, "word"].map(give);
  return told.filter((one) => typeof one === "string");
}

/** Names and keys that are the same in every language. */
const shared = /^(appName|title|keys\.list\.\d+\.0)$/;

const english = leavesOf(en);
const arabic = leavesOf(ar);

describe("Arabic", () => {
  it("has every word of English and no other", () => {
    expect(arabic.map(([path]) => path).toSorted()).toEqual(english.map(([path]) => path).toSorted());
  });

  it("has no text in Latin letters alone, but for names and commands", () => {
    // What a function was given stands in its text too.
    const isForeign = (text: string): boolean =>
      /[A-Za-z]/.test(text.replaceAll("word", "").replace(/^parley .*/, "")) && !/[\u0620-\u06d3]/.test(text);
    const latin = arabic.filter(([path, value]) => !shared.test(path) && textsOf(value).some(isForeign));
    expect(latin.map(([path]) => path)).toEqual([]);
  });

  it("names the same keys as English", () => {
    expect(ar.keys.list.map(([key]) => key)).toEqual(en.keys.list.map(([key]) => key));
  });

  it("tells one, two, a few and many apart, and names the number but for one and two", () => {
    const told = [1, 2, 3, 11, 100].map((count) => ar.lists.reports(count));
    expect(new Set(told).size).toBe(5);
    expect(told[0]).toBe("تقرير واحد");
    expect(told[1]).toBe("تقريران");
    expect(told[2]).toMatch(/^[3٣] تقارير$/);
    expect(told[3]).toMatch(/^(11|١١) تقريرًا$/);
    expect(told[4]).toMatch(/^(100|١٠٠) تقرير$/);
  });
});

it.each([
  ["English", english],
  ["Arabic", arabic],
])("no text of %s is empty or shows the sign that stands for a number", (_, leaves) => {
  const broken = leaves.filter(([, value]) =>
    textsOf(value).some((text) => text.trim() === "" || text.includes("#") || text.includes("undefined")),
  );
  expect(broken).toEqual([]);
});

it("a count takes the form of its number, and groups its digits", () => {
  const reports = (count: number): string => pluralIn<"one">("en")(count, { one: "# report", other: "# reports" });
  expect(reports(1)).toBe("1 report");
  expect(reports(12_500)).toBe("12,500 reports");
});
