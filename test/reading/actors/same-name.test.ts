import { describe, expect, it } from "vitest";
import { readMarked, standsFor } from "../made-up.ts";

async function named(text: string): Promise<readonly string[]> {
  return (await readMarked(text)).actors.map((a) => a.name);
}

describe("one actor", () => {
  it.each([
    ["Moussa Abu Harrat spoke first. Later Abu Harrat left.", ["Moussa Abu Harrat"]],
    ["We met Osman al-Tariqi. Then Tariqi left, and al-Tariqi’s aide wept.", ["Osman al-Tariqi"]],
    ["A report by Ri Chol Min appeared. By then Ri was ill.", ["Ri Chol Min"]],
    ["It reached the Inland Cargo Union (ICU). Nobody in the ICU spoke.", ["Inland Cargo Union"]],
    ["We met John Q. Adeyemi. A day later John Adeyemi left.", ["John Q. Adeyemi"]],
    ["The U.S. agreed. In the United States nobody knew, for America slept.", ["United States"]],
    ["Envoy Ana Barrera Leal spoke in the port. Later Barrera left.", ["Ana Barrera Leal"]],
    ["The envoy Ryu Hae-sun came. “No,” said Mr Ryu.", ["Ryu Hae-sun"]],
    ["We met Mr. Okonjo. A friend of Okonjo left.", ["Okonjo"]],
    ["North Korea fired. Then the North waited for the South, and South Korea slept.", ["North Korea", "South Korea"]],
  ])("%s", async (text, names) => {
    expect(await named(text)).toEqual(names);
  });
});

describe("never one actor", () => {
  it.each([
    ["We met Ivar Strand and then Ylva Strand.", ["Ivar Strand", "Ylva Strand"]],
    ["Here is Ri Chol Min; there is Ri Chol Su.", ["Ri Chol Min", "Ri Chol Su"]],
    ["The President of France met the President of Chad, Idris Mbaye.", ["France", "Chad", "Idris Mbaye"]],
    ["It was Paris that spoke, and France that listened.", ["Paris", "France"]],
    ["It is in North Korea, not in South Korea.", ["North Korea", "South Korea"]],
    [
      "South Korea met South Africa, and the South Bank Council was quiet.",
      ["South Korea", "South Africa", "South Bank Council"],
    ],
  ])("%s", async (text, names) => {
    expect(await named(text)).toEqual(names);
  });

  it("a surname that two people share goes to nobody, unless the report has settled it", async () => {
    const open = await readMarked("We met Ivar Strand and Ylva Strand. Then Strand left.");
    expect(standsFor(open, "Strand")).toEqual(["null"]);
    const settled = await readMarked(
      "We met Ivar Strand. Strand was glad. His daughter, Ylva Strand, came. Strand left.",
    );
    expect(standsFor(settled, "Strand")).toEqual(["Ivar Strand", "Ivar Strand"]);
    const titled = await readMarked("We met John Strand and Mary Strand. Then Mrs. Strand left.");
    expect(standsFor(titled, "Strand")).toEqual(["Mary Strand"]);
  });
});
