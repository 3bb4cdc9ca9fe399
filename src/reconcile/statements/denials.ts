// What a denial denies: of all that reports have people say, what has the words of the denial and does not itself say that it is not
// so. Promises: precision before recall, since a denial beside the wrong statement accuses somebody of it; a function of the
// two utterances alone, so that nothing else in the ledger changes what is shown.

import { CLAIM_NOUNS, NEGATIONS } from "../../language/en/negation-words.ts";
import { fold } from "../../ledger/fold.ts";
import type { AttributionRow, ReadLedger } from "../../ledger/ledger.ts";
import { overlaps } from "../../schema/span.ts";
import { baseOf, contentWords, plainRun } from "./content-words.ts";

/** One side of a denial, as the other side shows it. */
export interface Denial {
  readonly statement: string;
  /** Of the attribution that is nearest. */
  readonly attribution: string;
  readonly speaker: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly words: string;
}

/** So much of what tells in the denial must be in what it denies, and so many words that tell. */
const LEAST = { share: 0.75, words: 2 } as const;
export const LEAST_DENIED: number = LEAST.words;

/** Days between a denial and the report of what it denies; beyond, it is most likely about something else. */
const MOST_DAYS = 30;

/** Attributions that are looked at, wordings of the statement that they are held against, and statements that are given. */
const LOOKED_AT = 30;
const WORDINGS = 20;
const GIVEN = 5;

/**
 * Who denied this, where it is said; what it denies, where it is itself a denial. Nearest first.
 * @param wordings of the statement, the fullest first
 */
export async function denialsBeside(
  ledger: ReadLedger,
  wordings: readonly AttributionRow[],
): Promise<readonly Denial[]> {
  const [fullest] = wordings;
  const status = fullest?.attribution.status;
  if (fullest === undefined || (status !== "said" && status !== "denied")) return [];
  const rows = await ledger.nearAttributions(fullest.contentText, LOOKED_AT, status === "said" ? "denied" : "said");
  const shareOf = (row: AttributionRow): number =>
    Math.max(
      ...wordings
        .slice(0, WORDINGS)
        .map((one) => (status === "said" ? shareBetween(row, one) : shareBetween(one, row))),
    );
  const found = rows
    .filter((row) => !areOneSpeaker(row, fullest))
    .map((row) => ({ row, share: shareOf(row) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share || (a.row.id < b.row.id ? -1 : 1));
  const nearest = new Map<string, Denial>();
  for (const { row } of found) {
    const one = denialOf(row);
    if (one !== null && !nearest.has(one.statement)) nearest.set(one.statement, one);
  }
  return [...nearest.values()].slice(0, GIVEN);
}

/** Null where it is no statement of the ledger. */
export function denialOf({ statement, ...row }: AttributionRow): Denial | null {
  if (statement === null) return null;
  return {
    ...{ statement, attribution: row.id, speaker: row.speakerName, outlet: row.outlet },
    ...{ publishedAt: row.publishedAt, words: row.contentText },
  };
}

/** As `shareDenied`, and 0 where both are one speaker's or the one is told within the other. */
export function shareBetween(denial: AttributionRow, said: AttributionRow): number {
  return areOneSpeaker(denial, said) || isDenialItself(denial, said) ? 0 : shareDenied(denial, said);
}

/** Share of what tells in the denial that the other has, 0 where it is not what is denied. */
export function shareDenied(
  denial: Pick<AttributionRow, "contentText" | "publishedAt">,
  said: Pick<AttributionRow, "contentText" | "publishedAt">,
): number {
  if (daysBetween(denial.publishedAt, said.publishedAt) > MOST_DAYS) return 0;
  const [denied, there] = [plainRun(denial.contentText), plainRun(said.contentText)];
  if (isNegated(denied) !== isNegated(there)) return 0;
  const names = namesIn(denial.contentText);
  const words = contentWords(there);
  let [shared, all, telling, deeds] = [0, 0, 0, 0];
  for (const [word, worth] of contentWords(denied)) {
    if (frames.has(word)) continue;
    all += worth;
    if (!words.has(word)) continue;
    shared += worth;
    if (worth < 1) continue;
    telling++;
    if (!word.startsWith("=") && !/^\d/.test(word) && !names.has(word)) deeds++;
  }
  // Names and figures alone say whom a report is about, not what was done.
  return telling >= LEAST.words && deeds > 0 && shared >= LEAST.share * all ? shared / all : 0;
}

/** What somebody says of a matter beside denying it is the same account, not what they deny. */
function areOneSpeaker(a: AttributionRow, b: AttributionRow): boolean {
  if (a.speakerActor !== null && a.speakerActor === b.speakerActor) return true;
  return a.speakerName !== null && b.speakerName !== null && fold(a.speakerName) === fold(b.speakerName);
}

/** Of "denied having agreed to open the gates", that somebody agreed is the denier's own way of putting it, and nobody is reported to say it. */
function isDenialItself({ report, attribution }: AttributionRow, said: AttributionRow): boolean {
  const own = attribution.content;
  return report === said.report && said.attribution.content.some((span) => own.some((whole) => overlaps(whole, span)));
}

/** In base form: they only say that somebody said it. */
const frames: ReadonlySet<string> = new Set([...CLAIM_NOUNS].map(baseOf));

function isNegated(run: readonly string[]): boolean {
  return run.some((word) => NEGATIONS.has(word));
}

/** Words that stand with a capital letter within a sentence, in base form. */
function namesIn(text: string): ReadonlySet<string> {
  const names = text.match(/(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
  return new Set(names.flatMap((name) => [...contentWords(plainRun(name)).keys()]));
}

/** 0 where one has no date. */
function daysBetween(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}
