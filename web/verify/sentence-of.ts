// What a verdict says, in one sentence, as the terminal says it.
import type { Verdict } from "../../src/reconcile/statements/verify.ts";
import { formatMonth } from "../format.ts";
import { strings } from "../strings.ts";

export function sentenceOf({ finding, speaker, nearest, reports, since, until }: Verdict): string {
  const words = strings.verify;
  const among = words.among(reports, since && formatMonth(since), until && formatMonth(until));
  const by = nearest[0]?.statement.speaker ?? words.somebody;
  switch (finding) {
    case "said":
      return words.said(by);
    case "altered":
      return words.altered(by);
    case "contrary":
      return words.contrary(by, among);
    case "in-other-words":
      return words.inOtherWords(by, among);
    case "denied":
      return words.denied(by);
    case "said-by-another":
      return words.byAnother(by, speaker ?? words.anybody, among);
    case "absent":
      return words.absent(among);
    default:
      return finding satisfies never;
  }
}
