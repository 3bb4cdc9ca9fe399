import { expect, it } from "vitest";
import { directionOf } from "../../web/direction.ts";

it.each([
  ["The lock stays shut.", "ltr"],
  ["“12” قال السفير", "rtl"],
  ["שלום Quillmouth", "rtl"],
  ["Quillmouth שלום", "ltr"],
  ["12 – 40", "ltr"],
  ["", "ltr"],
])("%j runs %s", (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
