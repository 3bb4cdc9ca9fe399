// A quotation or claim against the record: what is nearest to it, word for word, who carried it, and on how many words. Promise: what
// is not there is never said to be; absent, said by another, said in other words and the opposite said are told apart.
import { fold } from "../../ledger/fold.ts";
import type { AttributionRow, ReadLedger } from "../../ledger/ledger.ts";
import { personName } from "../person-name.ts";
import { type DiffPiece, diffWords, type Faithfulness, faithfulnessOf } from "./compare.ts";
import { contentWords, plainRun } from "./content-words.ts";
import { isContrary } from "./contrary.ts";
import { type Statement, statementFor } from "./statement.ts";
import { agreementOf } from "./voice.ts";

/** Attributions that are looked at, and statements that are shown. */
const LOOKED_AT = 100;
const SHOWN = 5;

/** So much of what tells in the question must be in the answer. */
const LEAST_SHARE = 0.5;

/** In other words, or of another speaker, so many telling words must be shared: "we will never accept it" is like much that is said. */
const LEAST_SHARED = 3;

export type Finding = "said" | "altered" | "contrary" | "in-other-words" | "denied" | "said-by-another" | "absent";

export interface Near {
  readonly finding: Exclude<Finding, "absent">;
  /** The words asked for beside the nearest wording of the statement. */
  readonly faithfulness: Faithfulness;
  readonly diff: readonly DiffPiece[];
  readonly wording: string;
  /** Of the attribution that has the wording. */
  readonly attribution: string;
  /** Share of what tells in the question, 0 to 1. */
  readonly share: number;
  readonly statement: Statement;
}

export interface Verdict {
  readonly words: string;
  readonly speaker: string | null;
  readonly finding: Finding;
  /** Nearest first. */
  readonly nearest: readonly Near[];
  readonly reports: number;
  /** Months of publication, YYYY-MM; null where no report has a date. */
  readonly since: string | null;
  readonly until: string | null;
}

export interface Question {
  readonly words: string;
  readonly speaker: string | null;
}

/** `Ilse Marquand: "We wait."` → words and speaker; only where what stands before the colon is a name and the rest is quoted. */
export function questionOf(text: string, speaker: string | null = null): Question {
  const parts = /^\s*((?:\p{Ll}{1,3}[-’' ])?\p{Lu}[^:"“”]{1,80}):\s*["“](.+?)["”]?\s*$/su.exec(text);
  if (parts === null || speaker !== null) return { words: text.trim(), speaker };
  return { words: parts[2] ?? "", speaker: parts[1]?.trim() ?? null };
}

export async function verify(ledger: ReadLedger, { words, speaker }: Question): Promise<Verdict> {
  const rows = await ledger.nearAttributions(words, LOOKED_AT);
  const ranked = rows
    .map((row) => ({ row, ...nearness(words, row, speaker) }))
    .filter(({ share, isNear }) => share >= LEAST_SHARE && isNear)
    .toSorted((a, b) => order(a.finding) - order(b.finding) || b.share - a.share || (a.row.id < b.row.id ? -1 : 1));
  const nearest: Near[] = [];
  const seen = new Set<string>();
  for (const { row, finding, share } of ranked) {
    if (row.statement === null || seen.has(row.statement) || nearest.length >= SHOWN) continue;
    seen.add(row.statement);
    const statement = await statementFor(ledger, row.statement);
    if (statement === null) continue;
    const faithfulness = faithfulnessOf(words, row.contentText);
    const diff = diffWords(words, row.contentText);
    nearest.push({ finding, faithfulness, diff, wording: row.contentText, attribution: row.id, share, statement });
  }
  const { reports } = await ledger.counts();
  const days = (await ledger.archive({})).flatMap(({ day }) => day ?? []);
  const [until = null, since = null] = [days[0], days.at(-1)].map((day) => day?.slice(0, 7) ?? null);
  return { words, speaker, finding: nearest[0]?.finding ?? "absent", nearest, reports, since, until };
}

interface Nearness {
  readonly finding: Near["finding"];
  readonly share: number;
  /** Word for word but for a word or two, or with enough of its telling words; the opposite only of whom was asked for. */
  readonly isNear: boolean;
}

function nearness(words: string, row: AttributionRow, speaker: string | null): Nearness {
  const [asked, there] = [contentWords(plainRun(words)), contentWords(plainRun(row.contentText))];
  const found = [...asked].filter(([word]) => there.has(word));
  const worth = (some: Iterable<readonly [string, number]>): number => [...some].reduce((sum, [, one]) => sum + one, 0);
  const all = worth(asked);
  const wording = wordingOf(words, row.contentText);
  return {
    finding: findingOf(wording, row, speaker),
    share: all === 0 ? 0 : worth(found) / all,
    isNear:
      wording === "contrary" ? isSpokenBy(row, speaker) : wording !== "in-other-words" || found.length >= LEAST_SHARED,
  };
}

function findingOf(wording: Wording, row: AttributionRow, speaker: string | null): Near["finding"] {
  if (!isSpokenBy(row, speaker)) return "said-by-another";
  return row.attribution.status === "denied" || row.attribution.status === "not-said" ? "denied" : wording;
}

type Wording = "said" | "altered" | "contrary" | "in-other-words";

function wordingOf(words: string, wording: string): Wording {
  if (isContrary(words, wording)) return "contrary";
  switch (faithfulnessOf(words, wording)) {
    case "verbatim":
    case "trimmed":
      return "said";
    case "altered":
      return isMostlyShared(words, wording) ? "altered" : "in-other-words";
    default:
      return "in-other-words";
  }
}

/** Four in five of the words asked for, in their order: a word changed, not the sentence. */
function isMostlyShared(words: string, wording: string): boolean {
  const pieces = diffWords(words, wording).filter(({ of }) => of !== "fullest");
  const count = (of: readonly DiffPiece[]): number => of.reduce((sum, { text }) => sum + text.split(" ").length, 0);
  return count(pieces.filter(({ of }) => of === "both")) >= 0.8 * count(pieces);
}

function isSpokenBy(row: AttributionRow, speaker: string | null): boolean {
  return speaker === null || isSpeaker(speaker, row.speakerName);
}

function isSpeaker(asked: string, name: string | null): boolean {
  if (name === null) return false;
  if (fold(asked) === fold(name)) return true;
  const voice = (text: string) => ({ kind: "person" as const, words: personName(text).words, states: [] });
  return agreementOf(voice(asked), voice(name)) === "one";
}

const ORDER: readonly Finding[] = ["said", "altered", "contrary", "in-other-words", "denied", "said-by-another"];

function order(finding: Finding): number {
  return ORDER.indexOf(finding);
}
