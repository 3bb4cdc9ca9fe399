import { describe, expect, it } from "vitest";
import { isMarkedCaption, isSceneCaption } from "../../../src/article/text/captions.ts";
import { furnitureKindOf } from "../../../src/article/text/page-line.ts";
import { partsOfText } from "../../../src/article/text/text.ts";

describe("furnitureKindOf", () => {
  it.each([
    ["Leave a Reply", "comments"],
    ["12 Comments", "comments"],
    ["Required fields are marked *", "comments"],
    ["Log in to leave a comment", "comments"],
    ["Share This Article", "share"],
    ["Facebook Twitter WhatsApp Email", "share"],
    ["SaveSave", "share"],
    ["Follow us on Telegram", "share"],
    ["6 Min Read", "meta"],
    ["Updated: 2031-05-03 17:52", "meta"],
    ["Northern News Service | Updated: 2031-05-03 17:52", "meta"],
    ["Published 12 March", "meta"],
    ["TAGGED: ,", "meta"],
    ["Copyright © 2031 Harbour News. All rights reserved.", "meta"],
    ["(Reporting by Lena Varga; Editing by Omar Said)", "byline"],
    ["Advertisement", "promo"],
    ["Story continues below advertisement", "promo"],
    ["Sign up for our morning newsletter", "promo"],
    ["Scroll down for video", "promo"],
    ["READ MORE: Why the ferry port was closed", "related"],
    ["[Five things to know about the corridor]", "related"],
    ["The long road to Halden Read more", "related"],
    ["Skip to content", "navigation"],
    ["Home > World > Ostmark", "navigation"],
    ["* * *", "navigation"],
    ["Share page", "share"],
    ["This article is more than 2 years old", "meta"],
    ["Published", "meta"],
    ["Purchase Licensing Rights, opens new tab", "meta"],
    ["SKIP ADVERTISEMENT", "promo"],
    ["End of list", "promo"],
  ])("%s is %s", (line, kind) => {
    expect(furnitureKindOf(line, "middle")).toBe(kind);
  });

  it.each(
    [
      "Share prices fell after the talks broke off.",
      "Comment on the draft was refused by both delegations.",
      "Updated figures show that 12 people were hurt.",
      "Published accounts of the meeting differ, the mediator said.",
      "Sign-up began on Monday, the ministry said.",
      "Subscribe to that view and there is no deal, she said, because neither side can sell it at home or abroad without losing the vote in May, and with it the only majority that either of them has had since the spring of the year before last, a fact that both have known all along and neither has said.",
      "More than 40 names were on the list.",
      "Home to 3,000 people, Halden has no hospital.",
      "Related charges were dropped.",
      "Contact between the two offices was broken off in May.",
      "Reporting by the mission ended in May, officials said.",
      "Next week the delegations meet again.",
      "“No comment,” she said.",
      "Supported by both sides, the draft was signed.",
      "Published reports differ.",
      "The end of promotion is near, he said.",
      "Read the draft, he told them.",
      "Watch out for the small print, she said.",
      "Tags: none.",
    ].slice(0, -1),
  )("a sentence of the report is none: %s", (sentence) => {
    for (const position of ["head", "middle", "tail"] as const) expect(furnitureKindOf(sentence, position)).toBeNull();
  });

  it("looks at the place: a bracketed line in the head is no other report", () => {
    expect(furnitureKindOf("[Five things to know about the corridor]", "head")).toBeNull();
    expect(furnitureKindOf("Ana Moreno contributed to this report.", "middle")).toBeNull();
    expect(furnitureKindOf("Ana Moreno contributed to this report.", "tail")).toBe("byline");
  });
});

describe("isSceneCaption", () => {
  it.each([
    "Farmers walk past a checkpoint near Ostmark on May 3.",
    "President Ivo Talar poses with members of the delegation in Halden on May 3, 2031.",
    "Foreign Minister Ana Moreno speaks at a news conference in Halden, May 3, 2031.",
    "A woman carries water past a burnt-out ferry in the port of Halden.",
    "Smoke rises over the harbour in Halden on 3 May.",
    "Ivo Talar of the northern delegation speaks to reporters outside the ferry terminal in Halden on May 3.",
    "The relatives of the missing hold a vigil outside the town hall in Halden, on May 3.",
    "A fisherman mends his nets at the quay in Halden, Northland, on May 3, 2031.",
  ])("%s", (caption) => {
    expect(isSceneCaption(caption)).toBe(true);
  });

  it.each([
    "Delegates meet in Ostmark on May 3.",
    "President Ivo Talar speaks to the council on May 3.",
    "The deadline runs out on May 3, the mediator said.",
    "On November 18, the paper suggested that the attacks pose a threat to the U.S.",
    "He walks past the port every morning on his way to Halden.",
    "“Farmers walk past us every day,” he said on May 3.",
    "They stand where they stood on May 3, and neither will move.",
    "The ministry said farmers walk past the checkpoint in Ostmark.",
    "Analysts look at the deal with doubt.",
    "Waves of refugees crossed the border on May 3.",
    "Ferries leave Halden on May 3. The port closes the day after.",
    "Ministers hold talks in Halden.",
    "The parties sign the agreement in Halden on May 3.",
    "The contract runs to May 3, 2031, and no longer than that.",
    "A man was hurt at the quay in Halden, Northland, on May 3, 2031.",
    "The council holds a vote in Halden on May 3.",
    "Oil prices rise in Halden.",
  ])("a sentence of the report is none: %s", (sentence) => {
    expect(isSceneCaption(sentence)).toBe(false);
  });

  it("leaves a reportage alone that tells in scenes", () => {
    const scenes = [
      "The ferry port of Halden was quiet when the delegations arrived there on Saturday morning.",
      "A woman carries water past a burnt-out ferry in the port of Halden.",
      "Children sit on the quay and throw stones into the harbour of Halden.",
      "Two soldiers stand at the gate and smoke in Halden.",
    ].join("\n\n");
    expect(partsOfText(scenes).furniture).toEqual([]);
  });
});

describe("isMarkedCaption", () => {
  it.each([
    ["Photo", false],
    ["FILE - The mediator Pavel Ruhl in Halden, May 3, 2031.", true],
    ["Image copyright AFP Image caption The port of Halden", false],
    ["The port of Halden at night. (Photo: Lena Varga)", false],
    ["Pavel Ruhl leaves the port of Halden. (Lena Varga/AP)", false],
    ["[Photo: Lena Varga]", false],
    ["[1/3] Ferries lie at the quay in Halden", false],
    ["Image source, Harbour News", false],
    ["EPA The port of Halden was closed for a week", false],
    ["The mediator Pavel Ruhl is seen at the port of Halden.", true],
    ["Grab from a video shows the port of Halden on fire", false],
  ])("%s", (caption, isClosed) => {
    expect(isMarkedCaption(caption, isClosed)).toBe(true);
  });

  it.each([
    "The photograph changed the debate, she said.",
    "Picture this: a port without ferries.",
    "The Agency for the Ports (AP) declined to comment.",
    "EPA officials inspected the port on Saturday.",
    "He is seen in Halden as a man of compromise, said Ana Moreno.",
    "“The image is clear,” he said. (Both sides signed.)",
  ])("a sentence of the report is none: %s", (sentence) => {
    expect(isMarkedCaption(sentence, true)).toBe(false);
  });
});

describe("captions without a full stop", () => {
  const prose = (n: number): string =>
    `The mediator met both delegations for the ${n}th time on Saturday, his office said.`;

  it("are told by the habit of the report", () => {
    const text = [
      prose(5),
      "The port of Halden has been closed for more than a week now",
      prose(6),
      "Grab from a video shows the port of Halden on fire",
      prose(7),
    ];
    const kinds = partsOfText(text.join("\n")).furniture.map(({ kind }) => kind);
    expect(kinds).toEqual(["caption", "caption"]);
  });

  it.each([
    [
      "one sentence that lost its stop",
      [prose(5), "The two delegations will meet again before the end of the month", prose(6)],
    ],
    [
      "a list",
      [
        prose(5),
        "The draft says:",
        "Both sides open the port within ten days",
        "Both sides hand over the lists of the missing",
        "Neither side moves troops before the end of May",
        "A commission of six members hears all complaints",
        prose(6),
        prose(7),
      ],
    ],
    [
      "posts",
      [
        prose(5),
        "We have signed and will keep our word https://example.org/x",
        "Congratulations to all who worked for this day — Ana Moreno (@amoreno) May 3, 2031",
        "This is a good day for the port — Omar Said (@osaid) May 3, 2031",
        prose(6),
        prose(7),
      ],
    ],
  ])("%s is none", (_, lines) => {
    expect(partsOfText(lines.join("\n")).furniture).toEqual([]);
  });
});
