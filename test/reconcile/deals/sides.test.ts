// For whom somebody speaks, by what one report says of them.
import { expect, it } from "vitest";
import { sidesIn } from "../../../src/reconcile/deals/sides.ts";
import { reportOf } from "../made-up.ts";

const LAND = { name: "Toruvia", kind: "state" as const };
const BODY = { name: "Harbour Guild", kind: "organization" as const };

const STATE = { name: "Canada", kind: "state" as const };
/** What a reader leaves of "the Republic of Toruvia". */
const REST = { name: "Republic", kind: "organization" as const };

function sideOf(...roles: readonly string[]): string | null {
  const { reading } = reportOf({ actors: [{ name: "Mira Dane", roles }, REST, LAND, BODY, STATE] });
  const [found] = sidesIn(reading);
  return found === undefined ? null : (reading.actors[found[1]]?.name ?? null);
}

it.each([
  ["Toruvian prime minister", "Toruvia"],
  ["foreign minister of Toruvia", "Toruvia"],
  ["spokeswoman of Harbour Guild", "Harbour Guild"],
  ["foreign minister of the Republic of Toruvia", "Toruvia"],
  ["Republic’s Toruvian minister", "Toruvia"],
  ["Canadian foreign minister", "Canada"],
  ["Brazilian foreign minister", null],
  ["ambassador to Toruvia", null],
  ["Toruvian singer", null],
  ["former Toruvian minister", null],
  ["critic of Toruvia", null],
])("%s: %s", (role, side) => expect(sideOf(role)).toBe(side));

it("is open where roles say two", () => {
  expect(sideOf("minister of Toruvia", "spokeswoman of Harbour Guild")).toBeNull();
});
