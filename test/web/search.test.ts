import { describe, expect, it } from "vitest";
import {
  addressOf,
  attributionFilters,
  filtersOf,
  reportFilters,
  withSingle,
  withToggled,
} from "../../web/lists/search.ts";

const query = (text: string): URLSearchParams => new URLSearchParams(text);

describe("the state of a list", () => {
  it("is what the list knows of its address, in one order, without empty values", () => {
    const asked = query("until=2031-01-01&x=1&speaker=B&words=&speaker=A&kind=direct");
    expect(filtersOf(asked, attributionFilters).toString()).toBe("speaker=B&speaker=A&kind=direct&until=2031-01-01");
    expect(filtersOf(asked, reportFilters).toString()).toBe("until=2031-01-01");
  });

  it("takes a value on and off without touching the others", () => {
    const one = query("speaker=A&kind=direct");
    const two = withToggled(one, "speaker", "B & C");
    expect(two.toString()).toBe("speaker=A&kind=direct&speaker=B+%26+C");
    expect(withToggled(two, "speaker", "B & C").toString()).toBe(one.toString());
    expect(one.toString()).toBe("speaker=A&kind=direct");
  });

  it("sets a single value and takes it away", () => {
    expect(withSingle(query("words=a"), "words", "b").toString()).toBe("words=b");
    expect(withSingle(query("words=a&kind=direct"), "words", "").toString()).toBe("kind=direct");
  });

  it("has an address without a question mark where nothing is asked", () => {
    expect(addressOf("/reports", query(""))).toBe("/reports");
    expect(addressOf("/reports", query("words=a"))).toBe("/reports?words=a");
  });
});
