import { describe, expect, it } from "vitest";
import { splitParagraphs } from "../../../src/article/text/paragraph.ts";

const texts = (text: string): readonly string[] => splitParagraphs(text).map((paragraph) => paragraph.text);

/** Wraps as an editor does: as many words as fit. */
function wrap(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}

const first =
  "The mediator said on Saturday that both delegations had come closer than at any time since the autumn. He would see them again in Halden before the end of the month, and he hoped for a signature.";
const second =
  "Neither side would say which of the forty names on the list were still open. “We will not sign a paper that we have not read,” said the head of the northern delegation, who had left early.";

describe("splitParagraphs", () => {
  it("takes each line as a paragraph where lines are long", () => {
    expect(texts(`${first}\n${second}\r\n\r\nShort.\n`)).toEqual([first, second, "Short."]);
  });

  it.each([60, 72, 80, 100])("joins lines wrapped at %i columns", (width) => {
    const text = `Corridor talks go on\n\n${wrap(first, width)}\n\n${wrap(second, width)}\n`;
    expect(texts(text)).toEqual(["Corridor talks go on", wrap(first, width), wrap(second, width)]);
  });

  it("joins wrapped lines with Windows line ends", () => {
    const text = `${wrap(first, 72)}\n\n${wrap(second, 72)}`.replaceAll("\n", "\r\n");
    expect(splitParagraphs(text)).toHaveLength(2);
  });

  it.each([
    ["short lines of a list", "One name\nTwo names\nThree names\nFour names\nFive names"],
    ["a poem", "Blue harbour, harbour blue,\nwhere are the boats tonight,\nthe boats I knew\nand the harbour light?"],
    [
      "single sentences",
      "He came to Halden on Saturday to see both of them.\nHe left on Sunday and neither of them had signed yet.\nThe port stayed closed and the ferries stayed away too.\nThe next round was not announced by any of the three.\nA list of names is still missing from the draft.",
    ],
  ])("leaves %s as lines", (_, text) => {
    expect(texts(text)).toEqual(text.split("\n"));
  });
});
