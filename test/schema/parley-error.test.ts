// How a value stands in a message.
import { expect, it } from "vitest";
import { shown } from "../../src/schema/parley-error.ts";

it("shows a value on one line, cut to 80 characters", () => {
  expect(shown("a\n\u001b[31mb\u202e")).toBe("a [31mb");
  expect(shown("a".repeat(80))).toBe("a".repeat(80));
  expect(shown("a".repeat(81))).toBe(`${"a".repeat(79)}…`);
});

it("never cuts a character in two", () => {
  expect(shown(`${"a".repeat(78)}🙂🙂`)).toBe(`${"a".repeat(78)}…`);
  expect(shown("🙂".repeat(100)).isWellFormed()).toBe(true);
});
