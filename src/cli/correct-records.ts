// Corrections of single records from the command line: records and words become places, and what was decided is said in a sentence.
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import type { Addition } from "../reconcile/corrections/added.ts";
import { decide } from "../reconcile/corrections/decide.ts";
import { judgedAt } from "../reconcile/corrections/judged.ts";
import { decisionsOf, type Wish } from "../reconcile/corrections/making.ts";
import { pointedAt } from "../reconcile/corrections/target.ts";
import { placeBeside, placeOf } from "../reconcile/corrections/words.ts";
import type { FurnitureKind } from "../schema/article.ts";
import { type Decision, isOnRecord, TermSide } from "../schema/correction.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import type { Span } from "../schema/span.ts";
import type { Signing } from "./by-option.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import { sentenceOf } from "./sentence-of.ts";
import type { Session } from "./session.ts";
import { signatureOf } from "./signature.ts";
import { plainText } from "./terminal/plain-text.ts";
import { whichCorrections } from "./which-corrections.ts";

/** Decides all that is wished, as one step, and says so. */
export function decideOn(wishes: readonly Wish[], signing: Signing, session: Session): Promise<void> {
  return deciding(() => Promise.resolve(wishes), signing, session);
}

/** The words that are given become source, cue and content. */
export function decideSpans(
  { record, words }: { readonly record: string; readonly words: Words },
  signing: Signing,
  session: Session,
): Promise<void> {
  if (Object.keys(words).length === 0)
    throw new ParleyError("usage", "Give the words of --source, --cue or --content, or of several of them.");
  const wish = async (ledger: Ledger): Promise<readonly Wish[]> => {
    const { reading, attribution } = await pointedAt(ledger, record);
    const { id: report, text } = reading.article;
    const near = attribution.content[0]?.start ?? 0;
    const pieces = (role: keyof Words): readonly Span[] | undefined =>
      words[role]?.map((one) => placeOf(one, { report, text, near }));
    return [{ verb: "spans", record, source: pieces("source"), cue: pieces("cue"), content: pieces("content") }];
  };
  return deciding(wish, signing, session);
}

export interface Words {
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
  readonly content?: readonly string[];
}

export interface AddedWords extends Pick<Addition, "kind" | "status" | "who" | "speakerKind"> {
  readonly report: string;
  readonly words: Words;
}

/** The words that are given become an attribution that the report has not. */
export function addWords({ report, words, ...rest }: AddedWords, signing: Signing, session: Session): Promise<void> {
  const wish = async (ledger: Ledger): Promise<readonly Wish[]> => {
    const reading = await ledger.reading(report);
    if (reading === null)
      throw new ParleyError("record-missing", `There is no report "${shown(report)}" in the ledger.`);
    const { id, text } = reading.article;
    const content = (words.content ?? []).map((one) => placeOf(one, { report: id, text }));
    const beside = (given: readonly string[] = []) => given.map((one) => placeBeside(one, content, reading));
    return [{ verb: "add", report, content, source: beside(words.source), cue: beside(words.cue), ...rest }];
  };
  return deciding(wish, signing, session);
}

export interface AddedJudged {
  readonly report: string;
  readonly kind: string;
  readonly words: readonly string[];
  readonly status?: string;
  readonly who?: readonly string[];
  readonly to?: readonly string[];
  readonly sides?: SideWords;
}

/** The words that are given become an act, or a term, that the report has not. */
export function addJudged(
  of: "act" | "term",
  { report, kind, words, status, who, to, sides = {} }: AddedJudged,
  signing: Signing,
  session: Session,
): Promise<void> {
  const wish = async (ledger: Ledger): Promise<readonly Wish[]> => {
    const reading = await ledger.reading(report);
    if (reading === null)
      throw new ParleyError("record-missing", `There is no report "${shown(report)}" in the ledger.`);
    const { id, text } = reading.article;
    const evidence = words.map((one) => placeOf(one, { report: id, text }));
    const all = { report, evidence, kind, who, to };
    if (of === "act") return [{ verb: "add-act", ...all, status }];
    const pieces = TermSide.options.map((side) => [
      side,
      sides[side]?.map((one) => placeBeside(one, evidence, reading)),
    ]);
    return [{ verb: "add-term", ...all, ...Object.fromEntries(pieces) }];
  };
  return deciding(wish, signing, session);
}

/** The words that are given become what a term gives, gets and demands; what is not given stays. */
export function decideSides(
  { record, words }: { readonly record: string; readonly words: SideWords },
  signing: Signing,
  session: Session,
): Promise<void> {
  if (Object.keys(words).length === 0)
    throw new ParleyError("usage", `Give the words of ${TermSide.options.map((side) => `--${side}`).join(", ")}.`);
  const wish = async (ledger: Ledger): Promise<readonly Wish[]> => {
    const judged = await judgedAt(ledger, record);
    if (judged?.of !== "term") return [{ verb: "sides", record }];
    const { id: report, text } = judged.reading.article;
    const term = judged.reading.terms.find(({ id }) => record === `${report}.${id}`);
    const near = term?.evidence[0]?.start ?? 0;
    const sides = TermSide.options.map((side) => [
      side,
      words[side]?.map((one) => placeOf(one, { report, text, near })) ?? term?.[side],
    ]);
    return [{ verb: "sides", record, ...Object.fromEntries(sides) }];
  };
  return deciding(wish, signing, session);
}

export type SideWords = { readonly [Side in TermSide]?: readonly string[] };

export function markWords(
  { report, words, kind }: { readonly report: string; readonly words: string; readonly kind: FurnitureKind },
  signing: Signing,
  session: Session,
): Promise<void> {
  const wish = async (ledger: Ledger): Promise<readonly Wish[]> => {
    const article = (await ledger.reading(report))?.article;
    if (article === undefined)
      throw new ParleyError("record-missing", `There is no report "${shown(report)}" in the ledger.`);
    const span = placeOf(words, { report: article.id, text: article.text });
    return [{ verb: "furniture", report, span, kind }];
  };
  return deciding(wish, signing, session);
}

async function deciding(
  wishesIn: (ledger: Ledger) => Promise<readonly Wish[]>,
  { ledger: path, by }: Signing,
  session: Session,
): Promise<void> {
  const ledger = await openLedger(path);
  try {
    await reconcileLedger(ledger, { session, path });
    const decisions: Decision[] = [];
    for (const wish of await wishesIn(ledger)) decisions.push(...(await decisionsOf(ledger, wish)));
    const numbers = await decide(ledger, decisions, signatureOf(by));
    const [first] = decisions.filter(isOnRecord);
    const which = whichCorrections(numbers, "corrections");
    if (first !== undefined)
      await session.write(`${plainText(`${sentenceOf(first, decisions.length)} (${which}).`)}\n`);
  } finally {
    await ledger.close();
  }
}
