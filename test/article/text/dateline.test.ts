import { describe, expect, it } from "vitest";
import { findDateline } from "../../../src/article/text/dateline.ts";
import { partsOfText } from "../../../src/article/text/text.ts";

describe("findDateline", () => {
  it.each([
    ["KYIV, Ukraine (AP) — Talks went on.", "KYIV, Ukraine (AP) —", "Associated Press"],
    ["HALDEN/OSTMARK (Reuters) - Talks went on.", "HALDEN/OSTMARK (Reuters) -", "Reuters"],
    ["HALDEN, May 3 (Xinhua) -- Talks went on.", "HALDEN, May 3 (Xinhua) --", "Xinhua"],
    ["LONDON — Talks went on.", "LONDON —", null],
    ["NEW HALDEN, N.H. — “Talks,” she said.", "NEW HALDEN, N.H. —", null],
    ["(CNN) Talks went on.", "(CNN)", "CNN"],
    ["Gaza City (AFP) – Talks went on.", "Gaza City (AFP) –", "Agence France-Presse"],
    ["West Halden, Northland (CNN) The envoy left.", "West Halden, Northland (CNN)", "CNN"],
    ["GENEVA (3 May 2031) – Talks went on.", "GENEVA (3 May 2031) –", null],
    ["CNN — Talks went on.", "CNN —", "CNN"],
    ["MOSCOW: Talks went on.", "MOSCOW:", null],
    ["New Delhi: The talks went on.", "New Delhi:", null],
    ["La Bahía, 3 May 2031 (ORO).- The talks went on.", "La Bahía, 3 May 2031 (ORO).-", "ORO"],
    ["Lucknow/Patna: “They went on,” he said.", "Lucknow/Patna:", null],
    ["New Delhi, Feb 18 (AFP): The talks went on.", "New Delhi, Feb 18 (AFP):", "Agence France-Presse"],
    ["HALDEN, Northland. Ana Moreno. That is her name.", "HALDEN, Northland.", null],
    ["LA BAHIA (Special envoy). It was late.", "LA BAHIA (Special envoy).", null],
  ])("%s", (paragraph, dateline, agency) => {
    const found = findDateline(paragraph);
    expect(found && paragraph.slice(0, found.length)).toBe(dateline);
    expect(found?.agency).toBe(agency);
  });

  it.each([
    "NATO — which was founded in 1949 — took no part.",
    "Talks — Day Two",
    "LOOK: The envoy left.",
    "Moscow: Talks go on",
    "Moreno: The envoy left.",
    "UPDATE. The envoy left.",
    "MR. Moreno left.",
    "THE ENVOY RETURNED TO HALDEN. The port was shut.",
    "Halden. The port was shut.",
    "MORENO--he was late.",
    "The envoy (CNN reported) left.",
    "Ana Moreno (left) — the mediator’s deputy — spoke.",
    "US-led talks went on.",
    "A man of peace — That is what they call him.",
    "“HALDEN — The port,” it said.",
  ])("%s has none", (paragraph) => {
    expect(findDateline(paragraph)).toBeNull();
  });

  it("is not looked for in a transcript", () => {
    const text =
      "MOSCOW: Well, the talks went on for a long time, did they not?\nLONDON: They did, and nobody knows why they went on for so long.";
    expect(partsOfText(text).furniture).toEqual([]);
  });
});
