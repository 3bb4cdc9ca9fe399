// How real a report makes an act: what is future, open, hypothetical, denied or negated is never done.
import { describe, expect, it } from "vitest";
import { actsIn, readingOf } from "./reading-acts.ts";

const statusesIn = async (text: string) => (await readingOf(text)).acts.map(({ status }) => status);

describe("the status of an act", () => {
  it.each([
    ["done", "Oro attacked Marenn."],
    ["alleged", "Oro allegedly bombed Marenn."],
    ["planned", "Oro plans to visit Marenn."],
    ["planned", "Oro will release the hostages from Marenn."],
    ["considered", "Oro is considering sanctions against Marenn."],
    ["considered", "Oro may send troops to Marenn."],
    ["considered", "Oro wants to meet Marenn."],
    ["conditional", "Oro would attack Marenn if the talks failed."],
    ["conditional", "Unless Marenn leaves, Oro will attack Marenn."],
    ["denied", "Oro denied that it had attacked Marenn."],
    ["not-done", "Oro did not attack Marenn."],
    ["not-done", "Oro failed to release the prisoners of Marenn."],
    ["not-done", "Without attacking Marenn, Oro waited."],
    ["not-done", "Oro stopped short of attacking Marenn."],
    ["not-done", "Oro held no talks with Marenn."],
    ["not-done", "Oro made no direct offer to Marenn."],
    ["alleged", "The alleged attack by Oro on Marenn lasted an hour."],
  ])("is %s in: %s", async (status, text) => expect(await statusesIn(text)).toEqual([status]));

  it.each([
    "Oro could attack Marenn.",
    "Oro is expected to attack Marenn.",
    "Oro has yet to agree to attack Marenn.",
    "Oro might have refused to meet Marenn.",
    "Oro is not going to attack Marenn.",
    "If Oro attacks Marenn, Rowe leaves.",
    "Rowe said Oro would attack Marenn.",
    "Oro never attacked Marenn.",
    "Oro has no plan to attack Marenn.",
  ])("is never done in: %s", async (text) => expect(await statusesIn(text)).not.toContain("done"));

  it("is refused in what is ruled out", async () => {
    expect(await actsIn("Oro ruled out ending its blockade of Marenn.")).toEqual(["REJECT/yield done: Oro > Marenn"]);
  });

  it("is done for a threat uttered, whatever becomes of what is threatened", async () => {
    expect(await actsIn("Oro threatened to attack Marenn.")).toEqual(["THREATEN/violence done: Oro > Marenn"]);
  });

  it("is planned for a refusal still to come, and the rejection is of what will not be given", async () => {
    expect(await actsIn("Oro will not lift its blockade of Marenn.")).toEqual(["REJECT/yield planned: Oro > Marenn"]);
  });
});
