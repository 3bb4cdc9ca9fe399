// Realms: lands on no list are states where the report shows it, and people who only share signs with them stay people.
import { describe, expect, it } from "vitest";
import { kindsIn } from "../made-up.ts";

describe("a name on no list", () => {
  it.each([
    ["Toravia's parliament met. Then Toravia said it would wait.", "Toravia"],
    ["The Toravian army left. On Monday Toravia agreed.", "Toravia"],
    ["They closed the border with Quessel. On Monday Quessel agreed.", "Quessel"],
    ["The Quessel foreign minister left. On Monday Quessel agreed.", "Quessel"],
    ["The Quesseli delegation and Toravia's president met Quessel and Toravia.", "Quessel"],
    ["The government of Toravia left. On Monday Toravia agreed.", "Toravia"],
    ["Toravia's deputy foreign minister left. On Monday Toravia agreed.", "Toravia"],
    ["Negotiators for Toravia and the Guild met. On Monday Toravia agreed.", "Toravia"],
  ])("is a state's in: %s", (text, name) => expect(kindsIn(text)[name]).toBe("state"));

  it("gives its people no name of their own", () => {
    const text = "Toravia's parliament met. The Toravian army left, and the Toravians said no.";
    expect(Object.keys(kindsIn(text))).toEqual(["Toravia"]);
  });

  it.each([
    ["Mr. Haldor left the city. Later Haldor said no.", "Haldor"],
    ["Ana Haldor left. Haldor's army followed Haldor.", "Haldor"],
    ["Rahmel met Rahmeli. On Monday Rahmel said that Rahmeli said no.", "Rahmel"],
    ["The Quesseli foreign minister left. Later the Quesseli envoy agreed.", "Quesseli"],
    ["He was told by Haldor that Haldor's troops had left.", "Haldor"],
  ])("is no state's in: %s", (text, name) => expect(kindsIn(text)[name]).not.toBe("state"));
});
