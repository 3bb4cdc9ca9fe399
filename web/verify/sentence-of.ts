// What a verdict says, in a sentence or two, as the terminal says it. Promise: a denial and the opposite are told first.
import type { Passage } from "../../src/reconcile/statements/passages.ts";
import type { Near, Verdict } from "../../src/reconcile/statements/verify.ts";
import { formatList, formatMonth } from "../format.ts";
import { strings } from "../strings.ts";

export function sentenceOf(verdict: Verdict): string {
  const denials = verdict.denials.slice(0, 1).map(({ speaker, outlet, publishedAt, words }) => {
    return strings.verify.deniedFirst(speaker ?? strings.verify.somebody, whereOf({ outlet, publishedAt }), words);
  });
  return [...denials, foundIn(verdict)].join(" ");
}

function foundIn({ finding, speaker, nearest, passages, reports, since, until }: Verdict): string {
  const words = strings.verify;
  const among = words.among(reports, since && formatMonth(since), until && formatMonth(until));
  const [first] = nearest;
  const by = nameOf(first);
  const contrast = first?.contrast ?? null;
  const parted = contrast === null ? null : words.parted(contrast.asked, contrast.record);
  switch (finding) {
    case "said":
      return { all: words.said, part: words.saidPartly, none: words.saidUnquoted }[first?.quoted ?? "all"](by);
    case "cut-short":
      return words.cutShort(by, words.less(contrast?.record ?? ""));
    case "contrary":
      return words.contrary(by, parted ?? "", among);
    case "denied":
      return words.denied(by);
    case "not-said":
      return words.notSaid(by);
    case "said-by-another":
      return byAnother(first, speaker ?? words.anybody, among);
    case "in-report":
      return [...passages.slice(0, 1).map(inReport), ...(speaker === null ? [] : [words.notBy(speaker)])].join(" ");
    case "pieces": {
      const voices = [...new Set(nearest.filter(({ match }) => match === "pieces").map(nameOf))];
      return (voices.length > 1 ? words.piecesOfSeveral : words.pieces)(formatList(voices), among);
    }
    case "altered":
      return words.altered(by, parted);
    case "in-other-words":
      return words.inOtherWords(by, parted, among);
    case "absent":
      return words.absent(among);
    default:
      return finding satisfies never;
  }
}

function byAnother(near: Near | undefined, asked: string, among: string): string {
  const words = strings.verify;
  if (near?.match === "said") return words.byAnother(nameOf(near), asked, among);
  return (near?.match === "cut-short" ? words.cutByAnother : words.likeByAnother)(nameOf(near), asked, among);
}

function inReport({ heldBy, contrast, ...passage }: Passage): string {
  const words = strings.verify;
  const where = whereOf(passage);
  const stands =
    heldBy === null
      ? words.inReport(where)
      : words.inReportBeyond(where, heldBy.speaker ?? words.somebody, heldBy.status === "said");
  return contrast === null ? stands : `${stands} ${words.less(contrast.record)}.`;
}

/** With whoever tells that it was said, where no report has it on its own. */
function nameOf(near: Near | undefined): string {
  const name = near?.statement.speaker ?? near?.speaker ?? strings.verify.somebody;
  return [
    name,
    ...(near?.statement.accordingTo ?? []).map((teller) => `(${strings.statement.accordingTo(teller)})`),
  ].join(" ");
}

/** "Kestrel News, 2031-03-05". */
export function whereOf({ outlet, publishedAt }: Pick<Passage, "outlet" | "publishedAt">): string {
  return [outlet ?? strings.lists.noOutlet, ...(publishedAt === null ? [] : [publishedAt.slice(0, 10)])].join(", ");
}
