import { expect, it } from "vitest";
import { inflect } from "../../src/language/en/verb-forms.ts";

it.each([
  ["deny", "deny denies denied denying"],
  ["say", "say says said saying"],
  ["declare", "declare declares declared declaring"],
  ["push", "push pushes pushed pushing"],
  ["write", "write writes wrote written writing"],
  ["quip", "quip quips quiped quipped quiping quipping"],
])("%s", (base, forms) => {
  expect([...new Set(inflect(base).map(([form]) => form))].join(" ")).toBe(forms);
});
