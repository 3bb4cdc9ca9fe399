import { describe, expect, it } from "vitest";
import { matchPage } from "../../web/match-page.ts";

const pages = [{ pattern: "/" }, { pattern: "/deals" }, { pattern: "/deals/:id" }];
const matched = (path: string): readonly [string | undefined, string | undefined] => {
  const found = matchPage(pages, path);
  return [found?.page.pattern, found?.id];
};

describe("the page of an address", () => {
  it.each([
    ["/", "/", ""],
    ["/deals", "/deals", ""],
    ["/deals/d12", "/deals/:id", "d12"],
    ["/deals/two%20words", "/deals/:id", "two words"],
    ["/deals/50%", "/deals/:id", "50%"],
  ])("%s is %s with the id %j", (path, pattern, id) => {
    expect(matched(path)).toEqual([pattern, id]);
  });

  it.each(["/deal", "/deals/", "/deals/d12/terms", "", "//deals"])("nothing stands at %j", (path) => {
    expect(matched(path)).toEqual([undefined, undefined]);
  });
});
