// A statement as a person checks it: every wording beside the one nearest to the speaker, who carried it on whose word, and whether a quotation
// stands alone where it cannot be trusted. Promise: everything shown is some report's own words.
import type { AttributionRow, ReadLedger, StatementMember } from "../../ledger/ledger.ts";
import type { WordBehind } from "../../ledger/statements.ts";
import { innermost, tellersOfAll } from "../../ledger/tellers.ts";
import { overlaps } from "../../schema/span.ts";
import { type DiffPiece, diffWords, type Faithfulness, faithfulnessOf } from "./compare.ts";
import { creditOf } from "./credit.ts";
import { type Denial, denialsBeside } from "./denials.ts";
import { type FirstKnown, firstKnown } from "./first-known.ts";
import { type Occasion, occasionOf } from "./occasion.ts";

export interface StatementWording {
  /** Of the attribution. */
  readonly id: string;
  readonly outlet: string | null;
  /** Of its report. */
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly speaker: string | null;
  readonly kind: AttributionRow["attribution"]["kind"];
  readonly grade: AttributionRow["attribution"]["sourcing"]["grade"];
  /** Who tells that the speaker said it, the nearest to the words first. */
  readonly accordingTo: readonly string[];
  readonly words: string;
  readonly faithfulness: Faithfulness;
  /** Beside the words that the statement is shown by. */
  readonly diff: readonly DiffPiece[];
  /** The outlet on whose word the report has it. */
  readonly credit: string | null;
  /** On whose word it counts: what several reports have on one is one word of the `independent`. */
  readonly word: WordBehind;
  readonly occasion: Occasion;
  /** The report that this one copies. */
  readonly copyOf: string | null;
  /** A direct quotation that no other report has, in a copy in other words or in damaged text. */
  readonly isUnreliable: boolean;
}

export interface Statement {
  readonly id: string;
  /** As most of its reports name the speaker. */
  readonly speaker: string | null;
  /** Who that is over all reports; null for one without a name. */
  readonly actor: string | null;
  /** Everybody on whose word it is; none where a report has it on its own. */
  readonly accordingTo: readonly string[];
  readonly status: AttributionRow["attribution"]["status"];
  readonly sourcing: "named" | "anonymous";
  /** The words that it is shown by: of all that reports have, those nearest to the speaker. */
  readonly fullest: string;
  /** All that belong to it; `wordings` are the first MEMBERS_AT_ONCE. */
  readonly attributions: number;
  readonly reports: number;
  readonly independent: number;
  readonly since: string | null;
  readonly until: string | null;
  readonly wordings: readonly StatementWording[];
  /** Which reports had it first, as far as dates and copies tell. */
  readonly first: FirstKnown;
  /** Denials of it, nearest first; at most five. */
  readonly deniedBy: readonly Denial[];
  /** What it denies, where it is a denial and somebody is reported as saying so; at most five. */
  readonly denies: readonly Denial[];
}

/** By its id or one that it had, so that its `id` may be another; null where there is none. */
export async function statementFor(ledger: ReadLedger, id: string): Promise<Statement | null> {
  const members = await ledger.statement(id);
  const extent = await ledger.statementExtent(id);
  if (members === null || extent === null) return null;
  const { title } = extent;
  const rows = [title, ...members.map(({ row }) => row).filter((row) => row.id !== title.id)];
  const wordings: StatementWording[] = [];
  for (const member of members) wordings.push(await wordingOf(member, { title, members, ledger }));
  const speaker = mostOf(innermost(rows).flatMap(({ speakerName }) => speakerName ?? []));
  const denials = await denialsBeside(ledger, rows);
  return {
    id: title.statement ?? id,
    speaker,
    actor: mostOf(members.flatMap(({ row }) => (row.speakerName === speaker ? (row.speakerActor ?? []) : []))),
    accordingTo: tellersOfAll(rows),
    status: title.attribution.status,
    sourcing: members.some(({ row }) => row.attribution.sourcing.grade === "named") ? "named" : "anonymous",
    fullest: title.contentText,
    attributions: extent.attributions,
    reports: extent.reports,
    independent: title.independent ?? 1,
    since: extent.since,
    until: extent.until,
    wordings,
    first: firstKnown(wordings),
    deniedBy: title.attribution.status === "said" ? denials : [],
    denies: title.attribution.status === "denied" ? denials : [],
  };
}

type Member = StatementMember;

interface Beside {
  readonly title: AttributionRow;
  readonly members: readonly Member[];
  readonly ledger: ReadLedger;
}

async function wordingOf(
  { row, reading, word }: Member,
  { title, members, ledger }: Beside,
): Promise<StatementWording> {
  const report = await ledger.report(row.report);
  const isAlone = !members.some(
    ({ row: other }) =>
      other.report !== row.report && faithfulnessOf(row.contentText, other.contentText) !== "reworded",
  );
  const isDamaged = reading.article.damage.some(({ span }) =>
    row.attribution.content.some((content) => overlaps(span, content)),
  );
  const copyOf = report?.copyOf ?? null;
  const isDoubtful = isDamaged || copyOf?.kind === "reworded";
  return {
    ...{ id: row.id, outlet: row.outlet, title: row.title, publishedAt: row.publishedAt, speaker: row.speakerName },
    ...{ kind: row.attribution.kind, grade: row.attribution.sourcing.grade, words: row.contentText },
    accordingTo: row.accordingTo,
    faithfulness: faithfulnessOf(row.contentText, title.contentText),
    diff: diffWords(row.contentText, title.contentText),
    ...{ credit: creditOf(row.attribution, { ...reading, mentions: [] }), copyOf: copyOf?.report ?? null },
    ...{ word, occasion: occasionOf(row.attribution, reading) },
    isUnreliable: row.attribution.kind !== "indirect" && isAlone && isDoubtful,
  };
}

function mostOf(names: readonly string[]): string | null {
  const counts = Map.groupBy(names, (name) => name);
  return [...counts].toSorted(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
