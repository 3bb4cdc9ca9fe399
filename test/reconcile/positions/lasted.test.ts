// How long a meeting lasted, and what is no meeting.
import { expect, it } from "vitest";
import { findLasted } from "../../../src/reconcile/positions/lasted.ts";
import { sceneOf } from "../../../src/reconcile/positions/scene.ts";
import { reportsOf } from "./made-up-reports.ts";

async function lasted(text: string): Promise<readonly (readonly (number | null)[])[]> {
  const [entry] = await reportsOf([`2031-03-07 ${text}`]);
  return entry === undefined ? [] : findLasted(sceneOf(entry.reading)).map(({ low, high }) => [low, high]);
}

it.each([
  ["The talks in the boathouse lasted 40 minutes, the guild said.", 40, 40],
  ["It lasted more than two hours, Tamsin Oduya said.", 120, 100_000],
  ["They spoke with each other for no more than a quarter of an hour.", 0, 15],
  ["The meeting lasted about 2 hours.", 90, 150],
])("%s", async (text, low, high) => expect(await lasted(text)).toEqual([[low, high]]));

it.each([
  "The shooting lasted 40 minutes.",
  "When talks lasted two hours, everybody was glad.",
  "The mill was shut for 40 minutes.",
  "The meeting began 40 minutes late.",
  "The talks lasted three days.",
])("nothing in: %s", async (text) => expect(await lasted(text)).toEqual([]));
