import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDamage } from "../../src/article/damage.ts";
import { sliceOf } from "../../src/schema/span.ts";
import { counting } from "../spent.ts";
import { bodyOf } from "./parts-of.ts";

const marks = (text: string): readonly string[] =>
  findDamage(bodyOf(text), []).map(({ kind, span }) => `${kind}: ${sliceOf(text, span)}`);

const sound = "The mediator met both delegations in the port on Saturday.";

describe("findDamage: fragments", () => {
  it.each([
    [`${sound} He hopes to keep the truce. Ta.`, "Ta."],
    [`${sound} Port authority. The second round begins in May, his office said.`, "Port authority."],
  ])("%s", (text, fragment) => {
    expect(marks(text)).toEqual([`fragment: ${fragment}`]);
  });

  it.each([
    `${sound} Not anymore.`,
    `${sound} She did.`,
    `${sound} Stop.`,
    `${sound} Apparently not.`,
    `${sound} Enough said.`,
    `“${sound} No.”`,
    `“We will not sign this paper today, whatever he says. Ruhl. We never will,” she said.`,
    `${sound} Bigot. Racist. Liar. He called them all of that before the talks.`,
    `${sound} He spoke with J. K. Ruk and Dr. Amara Lindqvist.`,
    "1. The port opens on Monday. 2. The lists are handed over.",
    "Flawless execution.",
    `Dr. Ruk came to the port at 9 a.m. Monday. ${sound}`,
    `${sound} He paid $3.5 million to the U.S. Treasury.`,
  ])("none in %s", (text) => {
    expect(marks(text)).toEqual([]);
  });
});

describe("findDamage: punctuation", () => {
  it.each([
    [`${sound} It suggests what one may. .`, "It suggests what one may. ."],
    [`${sound.slice(0, -1)}.. ${sound.replace("both", "all")}`, ".."],
    ["The port, , which was closed in May and stays closed, is watched by both.", ", ,"],
    ["The port was closed in May, and the list was released, The army has said again.", ", The "],
    [`“We are closer,” he said. “It is time.” Deaf,” he said again to all of them.`, "Deaf,”"],
    [`“We are closer than we were in the autumn, he said in the port on Saturday.`, "“"],
  ])("%s", (text, garbled) => {
    expect(marks(text)).toEqual([`punctuation: ${garbled}`]);
  });

  it.each([
    "He paused . . . and then he went on, and on, to the port of Halden.",
    "He paused... and then he went on to the port of Halden.",
    "He paused…. Then he went on to the port of Halden with both of them.",
    "They met at 9 a.m., in the port, with Ruk Inc.; the rest had left.",
    "The port was closed, The New Ostmark Times reported on Saturday.",
    "Why?! Nobody in the port of Halden would say why they had left.",
    "See example.org/a/../b for the text of the draft, the mediator said.",
    "“We agree on the port.\n“We agree on the list,” he said.",
    "“We agree on the port.\nWe agree on the list,” he said.",
    "”Mr. Ruhl is a man of his word,” the head of the delegation said.",
    'He called it "ironclad” and left the port before the others did.',
    "“We,” he said, “agree on ‘the list’ of names that was drawn up.”",
  ])("none in %s", (text) => {
    expect(marks(text)).toEqual([]);
  });
});

describe("findDamage: encoding", () => {
  it.each([
    ["Itâ€™s closed.", "â€™"],
    ["Ana MartÃ­nez closed it.", "Ã\u00ad"],
    ["Ruk &amp; Sons closed it.", "&amp;"],
    ["Ruk &#8217; Sons closed it.", "&#8217;"],
  ])("%s", (text, run) => {
    expect(marks(text)).toEqual([`encoding: ${run}`]);
  });

  it.each(["SÃO TOMÉ and Âge d’or", "R&D; and AT&T;", "Zoë’s café – naïve…", "Ångström, Ähre", "Ταυτότητα и Петров"])(
    "none in %s",
    (text) => {
      expect(marks(text)).toEqual([]);
    },
  );

  it("keeps what decoding lost, wherever it stands, in order", () => {
    const text = `Itâ€™s ${"\uFFFD"}.`;
    const lost = { span: { start: text.length - 2, end: text.length - 1 }, kind: "encoding" as const };
    expect(findDamage(bodyOf(text), [lost])).toHaveLength(2);
  });
});

describe("findDamage: repetition", () => {
  it("marks the second of two paragraphs, and of two sentences", () => {
    const other = "Nobody in the port of Halden would say why they had left.";
    expect(marks(`${sound}\n${other}\n${sound}`)).toEqual([`repetition: ${sound}`]);
    expect(marks(`${sound} He then left.\n${other} ${sound}`)).toEqual([`repetition: ${sound}`]);
  });

  it("lets short refrains and questions be", () => {
    expect(marks("“Yes,” he said.\nWhy now?\n“Yes,” he said.\nWhy now?")).toEqual([]);
  });
});

describe("findDamage: truncation", () => {
  const report = ["a", "b", "c", "d"].map((letter) => sound.replace("port", `port of ${letter}ville`)).join("\n");

  it.each([
    [`${report}\nThe port, which was closed in May, would be opened in the`, "opened in the"],
    [`${report}\nThe port, which was closed in May, would be… [+1234 chars]`, "… [+1234 chars]"],
    [`${report}\nThe port, which was closed in May [...]`, " [...]"],
  ])("%s", (text, cut) => {
    expect(marks(text)).toEqual([`truncation: ${cut}`]);
  });

  it.each([
    `${report}\nThe port is open again, and we thank all who helped — Ana Moreno (@amoreno) May 3, 2031`,
    `${report}\nThe port, which was closed in May, may be opened soon…`,
    `${report}\nAna Moreno in Halden`,
    `${report}\nThe draft has this list of places that will be opened to ships:`,
    "Open the port now\nHand over the lists of all the missing people now\nSign the paper that both of you have read",
  ])("none in %s", (text) => {
    expect(marks(text)).toEqual([]);
  });
});

describe("findDamage: promises", () => {
  it("gives marks in order, disjoint, inside the text", () => {
    const piece = fc.constantFrom(
      "“",
      "”",
      ". .",
      "..",
      ", ,",
      "Ta.",
      sound,
      "â€™",
      "&amp;",
      "\n",
      " ",
      "word",
      "[+12 chars]",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const damage = findDamage(bodyOf(text), []);
        for (const [i, { span }] of damage.entries()) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeGreaterThanOrEqual(damage[i - 1]?.span.end ?? 0);
        }
      }),
    );
  });

  it.each([
    "“",
    "”",
    '"',
    ". ",
    "..",
    ", ,",
    "Ta. ",
    "â€",
    "&amp;",
    "a ",
    "A. ",
    `${sound} `,
    `${sound} Ta. `,
    "Aaa bbb. . Ccc ddd. ",
    "Deaf,” he went. ",
  ])("is linear on 500,000 characters of %s", (piece) => {
    const text = piece.repeat(Math.ceil(500_000 / piece.length));
    const spent = counting();
    findDamage(bodyOf(text), []);
    expect(spent()).toBeLessThan(4000);
  });
});
