// What is quoted decides the kind, whatever the marks: British reports quote with single ones.
import { expect, test } from "vitest";
import { findQuotations } from "../../../src/language/quotations.ts";
import { innerKindOf, kindOf, markQuoted } from "../../../src/reading/rules/kind.ts";

test.each([
  ["“We leave on Friday,” the envoy said.", ["“We leave on Friday,”"], "direct"],
  ["‘We leave on Friday,’ the envoy said. ‘Or on Monday.’", ["‘We leave on Friday,’", "‘Or on Monday.’"], "direct"],
  ["She said the parties’ envoys ‘will not meet’ there.", ["the parties’ envoys ‘will not meet’ there"], "mixed"],
  ["He called it “late” and “thin”.", ["it “late” and “thin”"], "mixed"],
  ["She said the parties’ envoys would not meet.", ["the parties’ envoys would not meet"], "indirect"],
  ["She said it wasn't the envoys' fault.", ["it wasn't the envoys' fault"], "indirect"],
])("%s", (text, pieces, kind) => {
  const content = pieces.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }));
  const quotations = findQuotations(text, [{ start: 0, end: text.length }]);
  expect(kindOf(content, markQuoted(text, quotations))).toBe(kind);
});

test.each([
  ["“He told us it holds,” Rowe said.", "told", "it holds", "indirect"],
  ["“He said: ‘It holds.’” Rowe left.", "said", "‘It holds.’", "direct"],
  ["Oro News reported Rowe said “it holds”.", "said", "“it holds”", "direct"],
])("within another's words, %s", (text, cue, content, kind) => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const counts = markQuoted(text, findQuotations(text, [{ start: 0, end: text.length }]));
  expect(innerKindOf({ cue: [at(cue)], content: [at(content)] }, counts)).toBe(kind);
});
