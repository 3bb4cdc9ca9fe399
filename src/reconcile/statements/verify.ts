// A quotation or claim against the record: what is nearest to it, word for word, who carried it, and on how many words. Promises: what
// is not there is never said to be; "said" is only what stands in a row as one voice's words; what was cut out, pieced together, turned
// round, denied, left unsaid, said by another or told by nobody is each told apart.
import { DETERMINERS, POSSESSIVES, PRONOUNS } from "../../language/en/function-words.ts";
import { fold } from "../../ledger/fold.ts";
import type { AttributionRow, InReading, ReadLedger } from "../../ledger/ledger.ts";
import { personName } from "../person-name.ts";
import { type ContextPiece, contextOf, QUOTED, type Quoted, quotedAt } from "./around.ts";
import { type DiffPiece, diffWords, type Faithfulness, faithfulnessOf } from "./compare.ts";
import { contentWords, plainRun } from "./content-words.ts";
import type { Contrast, Side } from "./contrary.ts";
import { type Denial, denialOf } from "./denials.ts";
import { denialAround, isDenyingCue } from "./denied-around.ts";
import { innermostOf } from "./innermost.ts";
import { type Match, matchIn, WORDINGS, type Wording } from "./match.ts";
import { type Passage, passagesWith } from "./passages.ts";
import { pieceTogether } from "./pieced.ts";
import { saidWords } from "./said-words.ts";
import { type Statement, statementFor } from "./statement.ts";
import { agreementOf } from "./voice.ts";

/** Attributions that are looked at for having the words in a row, and for sharing some; statements that are shown. */
const LOOKED_AT = 40;
const SHOWN = 5;

/** So much of what tells in the question must be in the answer, unless its words are there in a row. */
const LEAST_SHARE = 0.5;

/** In other words, so many telling words must be shared: "we will never accept it" is like much that is said. */
const LEAST_SHARED = 3;

/** "in-report": in the text of a report, as nobody's words. */
export const FINDINGS = [
  "said",
  "cut-short",
  "contrary",
  "denied",
  "not-said",
  "said-by-another",
  "in-report",
  "pieces",
  "altered",
  "in-other-words",
  "absent",
] as const;
export type Finding = (typeof FINDINGS)[number];

export interface Near {
  readonly finding: Exclude<Finding, "absent" | "in-report">;
  /** How the words stand there, whoever says or denies them. */
  readonly match: Wording;
  /** What parts the question from the record: "never", or "open" for "shut"; a number; what makes less of words that were cut out. */
  readonly contrast: Contrast | null;
  /** How much of the words the report has in quotation marks; the rest are its own. */
  readonly quoted: Quoted;
  /** The sentences of the report in which the words stand, with what lies between; none where only their sense may be there. */
  readonly context: readonly ContextPiece[];
  /** The words asked for beside the nearest wording of the statement. */
  readonly faithfulness: Faithfulness;
  readonly diff: readonly DiffPiece[];
  readonly wording: string;
  /** Of the attribution that has the wording. */
  readonly attribution: string;
  /** Who says or denies it there, as its report names them. */
  readonly speaker: string | null;
  /** Share of what tells in the question, 0 to 1. */
  readonly share: number;
  readonly statement: Statement;
}

export interface Verdict {
  readonly words: string;
  readonly speaker: string | null;
  readonly finding: Finding;
  /** Who denies what was found, to be told before anything else. */
  readonly denials: readonly Denial[];
  /** Nearest first. */
  readonly nearest: readonly Near[];
  /** Where reports have the words as nobody's; looked for where nobody said them. */
  readonly passages: readonly Passage[];
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

/** "That the gates stay shut", as who copies a clause has it, is looked for without its "that" where it is not there with it. */
export async function verify(ledger: ReadLedger, question: Question): Promise<Verdict> {
  const verdict = await verdictOn(ledger, question);
  const clause = clauseIn(question.words);
  if (clause === null || IN_A_ROW.has(verdict.nearest[0]?.match) || verdict.finding === "in-report") return verdict;
  const without = await verdictOn(ledger, { ...question, words: clause });
  const isThere = IN_A_ROW.has(without.nearest[0]?.match) || without.finding === "in-report";
  return isThere ? { ...without, words: question.words } : verdict;
}

const IN_A_ROW: ReadonlySet<Wording | undefined> = new Set(["said", "cut-short"]);

/** Of "that the gates stay" and "that Oru waits"; not of "that is wrong" or "that gate", whose "that" is a word of the sentence. */
function clauseIn(words: string): string | null {
  const [, clause = "", next = ""] = /^[\s"“‘'«]*that\s+(([\p{L}\p{N}]+).*)$/su.exec(words) ?? [];
  const beginsClause =
    DETERMINERS.has(next) || PRONOUNS.has(next) || POSSESSIVES.has(next) || /^[\p{Lu}\p{N}]/u.test(next);
  return beginsClause && saidWords(clause).length >= LEAST_CLAUSE ? clause : null;
}

const LEAST_CLAUSE = 4;

async function verdictOn(ledger: ReadLedger, { words, speaker }: Question): Promise<Verdict> {
  const asked: Side = { text: words, words: saidWords(words) };
  const found = await candidatesFor(ledger, asked, speaker);
  const nearest: Near[] = [];
  const seen = new Set<string>();
  for (const one of found) {
    const id = one.row.statement;
    if (id === null || seen.has(id) || nearest.length >= SHOWN) continue;
    seen.add(id);
    const near = await nearOf(ledger, asked, one);
    if (near !== null) nearest.push(near);
  }
  const [first] = nearest;
  const isThere = first?.finding === "said" || first?.finding === "cut-short";
  // What is read and not yet joined with the rest is in a report, if in no statement.
  const isUnjoined = found.some(({ row, match }) => row.statement === null && IN_A_ROW.has(match.wording));
  const passages = isThere ? [] : await passagesWith(ledger, asked, { evenHeld: isUnjoined });
  const isBefore = first === undefined || orderOf(first.finding, first.match) > FINDINGS.indexOf("in-report");
  const finding = passages.length > 0 && isBefore ? "in-report" : (first?.finding ?? "absent");
  const { reports } = await ledger.counts();
  const days = (await ledger.archive({})).flatMap(({ day }) => day ?? []);
  const [until = null, since = null] = [days[0], days.at(-1)].map((day) => day?.slice(0, 7) ?? null);
  return { words, speaker, finding, denials: denialsIn(nearest, found), nearest, passages, reports, since, until };
}

interface Candidate extends InReading<AttributionRow> {
  readonly finding: Near["finding"];
  readonly match: Match;
  readonly quoted: Quoted;
  readonly share: number;
  /** Of what was pieced together, which piece of the question it begins with; else 0. */
  readonly piece: number;
}

/** What is near, the nearest first. */
async function candidatesFor(ledger: ReadLedger, asked: Side, speaker: string | null): Promise<readonly Candidate[]> {
  const rows = await affirmedOrDenied(ledger, await ledger.wordingsNear(asked.text, LOOKED_AT));
  const first = rows.map((one) => compared(asked, one, speaker));
  const inARow = first.filter(({ match }) => IN_A_ROW.has(match.wording));
  const others = first.filter(({ match }) => !IN_A_ROW.has(match.wording));
  const owned = await innermostOf(
    ledger,
    inARow.map(({ row, reading, match: { spans } }) => ({ row, reading, spans })),
  );
  const known = new Set(owned.map(({ row }) => row.id));
  const all = [...owned.map((one) => compared(asked, one, speaker)), ...others.filter(({ row }) => !known.has(row.id))];
  const near = all.filter((one) => isNear(one, asked, speaker));
  const isThere = near.some(({ match }) => match.wording !== "altered" && match.wording !== "in-other-words");
  // What has more of the words is nearer than the opposite of fewer: a speaker may have turned round since.
  const mostMet = Math.max(0, ...near.filter(({ finding }) => finding === "altered").map(({ match }) => match.met));
  const order = ({ finding, match }: Candidate): number =>
    finding === "contrary" && match.met < mostMet ? FINDINGS.indexOf("altered") + 0.5 : orderOf(finding, match.wording);
  return [...(isThere ? [] : pieced(asked, all)), ...near].toSorted(
    (a, b) =>
      order(a) - order(b) ||
      WORDINGS.indexOf(a.match.wording) - WORDINGS.indexOf(b.match.wording) ||
      a.piece - b.piece ||
      QUOTED.indexOf(a.quoted) - QUOTED.indexOf(b.quoted) ||
      b.share - a.share ||
      (a.row.id < b.row.id ? -1 : 1),
  );
}

/** Of what stands within a denial the denial, since what is denied is nobody's word; each attribution once. */
async function affirmedOrDenied(
  ledger: ReadLedger,
  rows: readonly InReading<AttributionRow>[],
): Promise<readonly InReading<AttributionRow>[]> {
  const found = new Map(rows.map((one) => [one.row.id, one]));
  for (const one of rows) {
    const denial = denialAround(one);
    if (denial === null) continue;
    found.delete(one.row.id);
    const id = `${one.row.report}.${denial.id}`;
    const row = found.has(id) ? null : await ledger.attribution(id);
    if (row !== null) found.set(id, { row, reading: one.reading });
  }
  return [...found.values()];
}

function compared(asked: Side, { row, reading }: InReading<AttributionRow>, speaker: string | null): Candidate {
  const { text } = reading.article;
  const match = matchIn(asked, text, row.attribution.content);
  const [told, there] = [contentWords(plainRun(asked.text)), contentWords(plainRun(row.contentText))];
  const worth = (some: Iterable<readonly [string, number]>): number => [...some].reduce((sum, [, one]) => sum + one, 0);
  const all = worth(told);
  const share = all === 0 ? 0 : worth([...told].filter(([word]) => there.has(word))) / all;
  const quoted = quotedAt(row, text, match.spans);
  return { row, reading, match, quoted, share, piece: 0, finding: findingOf(match, row, speaker) };
}

/** In a row, or with enough of its telling words; the opposite only of whom was asked for. */
function isNear({ row, match, share }: Candidate, asked: Side, speaker: string | null): boolean {
  switch (match.wording) {
    case "said":
    case "cut-short":
      return true;
    case "contrary":
      return share >= LEAST_SHARE && isSpokenBy(row, speaker);
    case "pieces":
    case "altered":
      return share >= LEAST_SHARE;
    case "in-other-words": {
      const there = contentWords(plainRun(row.contentText));
      const shared = [...contentWords(plainRun(asked.text)).keys()].filter((word) => there.has(word)).length;
      return share >= LEAST_SHARE && shared >= LEAST_SHARED;
    }
    default:
      return match.wording satisfies never;
  }
}

function findingOf({ wording, isOpposed }: Match, row: AttributionRow, speaker: string | null): Near["finding"] {
  // Who denies that it is so says that it is not.
  if (isDenied(row) && !isOpposed) return "denied";
  if (row.attribution.status !== "said" && !isDenied(row)) return "not-said";
  if (!isSpokenBy(row, speaker)) return "said-by-another";
  return isDenied(row) ? "in-other-words" : wording;
}

function isDenied({ attribution: { status }, cueText }: AttributionRow): boolean {
  return status === "denied" || (status === "said" && isDenyingCue(cueText));
}

/** The attributions whose words make the question together, where each has a run of them. */
function pieced(asked: Side, all: readonly Candidate[]): readonly Candidate[] {
  const words = all.map(({ row, reading }) => saidWords(reading.article.text, row.attribution.content));
  const runs = pieceTogether(asked.words, words) ?? [];
  return [...Map.groupBy(runs, ({ candidate }) => candidate)].flatMap(([candidate, own], piece) => {
    const one = all[candidate];
    if (one === undefined) return [];
    const spans = own.map(({ from, to }) => ({
      start: words[candidate]?.[from]?.start ?? 0,
      end: words[candidate]?.[to - 1]?.end ?? 0,
    }));
    spans.sort((a, b) => a.start - b.start);
    const match: Match = { wording: "pieces", spans, contrast: null, met: asked.words.length, isOpposed: false };
    return [{ ...one, match, piece, finding: "pieces" as const }];
  });
}

async function nearOf(
  ledger: ReadLedger,
  { text: words }: Side,
  { row, finding, match, quoted, share }: Candidate,
): Promise<Near | null> {
  const statement = row.statement === null ? null : await statementFor(ledger, row.statement);
  const reading = await ledger.reading(row.report);
  if (statement === null || reading === null) return null;
  return {
    ...{ finding, match: match.wording, quoted },
    // Who denies that it is so needs no "not" of their own.
    contrast: match.isOpposed && isDenied(row) ? null : match.contrast,
    context: contextOf(reading.article.text, reading.sentences, match.spans),
    ...{ faithfulness: faithfulnessOf(words, row.contentText), diff: diffWords(words, row.contentText) },
    ...{ wording: row.contentText, attribution: row.id, speaker: row.speakerName, share, statement },
  };
}

/** Of what is found as said, in whatever words: who denies the statement, and who denies it in the very words. */
function denialsIn([first]: readonly Near[], found: readonly Candidate[]): readonly Denial[] {
  if (first === undefined || !AFFIRMED.has(first.finding)) return [];
  const inWords = found.filter(
    ({ row, match }) => isDenied(row) && (match.wording === "said" || match.wording === "cut-short"),
  );
  const all = [...first.statement.deniedBy, ...inWords.flatMap(({ row }) => denialOf(row) ?? [])];
  return [...new Map(all.map((denial) => [denial.statement, denial])).values()];
}

const AFFIRMED: ReadonlySet<Finding> = new Set(["said", "cut-short", "pieces", "altered", "in-other-words"]);

function isSpokenBy(row: AttributionRow, speaker: string | null): boolean {
  return speaker === null || isSpeaker(speaker, row.speakerName);
}

function isSpeaker(asked: string, name: string | null): boolean {
  if (name === null) return false;
  if (fold(asked) === fold(name)) return true;
  const voice = (text: string) => ({ kind: "person" as const, words: personName(text).words, states: [] });
  const [one, other] = [voice(asked), voice(name)];
  // "Echandi" of Ramiro Echandi Fuentes: who asks by one word of a name is shown the whole.
  return (
    agreementOf(one, other) === "one" ||
    (one.words.length === 1 && one.words.every((word) => other.words.includes(word)))
  );
}

/** In their order, but what is only alike to what somebody denied, left unsaid or said in another's stead comes with what is alike. */
function orderOf(finding: Near["finding"], match: Wording): number {
  const isAlike = match === "in-other-words" && finding !== "in-other-words";
  return isAlike ? FINDINGS.indexOf("in-other-words") + (finding === "denied" ? -0.5 : 0.5) : FINDINGS.indexOf(finding);
}
