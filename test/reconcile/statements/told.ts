// Made-up reports for the tests of statements: who is given as saying what, one sentence each.
import { reportId } from "../../../src/article/report-id.ts";
import type { Ledger, LedgerEntry } from "../../../src/ledger/ledger.ts";
import { openLedger } from "../../../src/ledger/open.ts";
import { reconcile } from "../../../src/reconcile/reconcile.ts";
import type { AttributionStatus } from "../../../src/schema/attribution.ts";
import type { Document } from "../../../src/schema/document.ts";
import type { ActorKind } from "../../../src/schema/mention.ts";
import { Reading } from "../../../src/schema/reading.ts";

export interface Told {
  /** Null for nobody. */
  readonly speaker: string | null;
  /** In quotation marks where they are quoted. */
  readonly words: string;
  readonly status?: AttributionStatus;
  /** The outlet on whose word the report has it. */
  readonly credit?: string;
}

export interface ToldReport {
  readonly outlet: string;
  readonly date?: string;
  readonly told: readonly Told[];
  /** The report's text is damaged all over. */
  readonly isDamaged?: boolean;
  /** What else it reports, in its own words, at its end: two that tell one thing are no copies then. */
  readonly rest?: string;
}

const common = { addressee: null, channel: null, time: null, confidence: 0.9 };

/** "Reyl said the gates stay shut." a line; on another's word "Kestrel News reported: Reyl said the gates stay shut." */
export function reportTelling({ outlet, date, told, isDamaged = false, rest = "" }: ToldReport): LedgerEntry {
  let text = "";
  const put = (words: string) => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const actors: { id: string; name: string; kind: ActorKind }[] = [];
  const actorOf = (name: string, kind: ActorKind): string => {
    const there = actors.find((one) => one.name === name);
    if (there === undefined) actors.push({ id: `p${actors.length + 1}`, name, kind });
    return there?.id ?? `p${actors.length}`;
  };
  const attributions: object[] = [];
  const sentences: { start: number; end: number }[] = [];
  for (const { speaker, words, status = "said", credit } of told) {
    let parent: string | null = null;
    if (credit !== undefined) {
      parent = `a${attributions.length + 1}`;
      const [source, cue] = [[put(credit)], [put(" reported")]];
      put(": ");
      const content = [{ start: text.length, end: text.length + (speaker ?? "It").length + 6 + words.length }];
      attributions.push({
        ...{ id: parent, source, cue, content, kind: "indirect", status: "said", parent: null },
        ...{ speaker: actorOf(credit, "outlet"), speakerBasis: "named", sourcing: { grade: "outlet" } },
        ...common,
      });
    }
    const [source, cue] = [[put(speaker ?? "It")], [put(" said ")]];
    const content = [put(words)];
    put(".\n");
    sentences.push({ start: sentences.at(-1)?.end ?? 0, end: text.length });
    attributions.push({
      ...{ id: `a${attributions.length + 1}`, source, cue, content, status, parent },
      kind: /^["“]/.test(words) ? "direct" : "indirect",
      speaker: speaker === null ? null : actorOf(speaker, "person"),
      speakerBasis: speaker === null ? null : "named",
      sourcing: { grade: speaker === null ? "unstated" : "named" },
      ...common,
    });
  }
  if (rest !== "") sentences.push(put(rest));
  const document: Document = {
    uri: `${outlet}/${date ?? "undated"}.txt`,
    bytes: new TextEncoder().encode(text),
    mediaType: "text/plain",
  };
  const whole = { start: 0, end: text.length };
  const reading = Reading.parse({
    ...{ schema: 1, model: "made-up-1" },
    article: {
      ...{ id: reportId(document), outlet, byline: [], language: "en", metadata: [], headline: null, text },
      ...{ body: [whole], furniture: [], origins: [] },
      damage: isDamaged ? [{ span: whole, kind: "fragment" }] : [],
      ...(date === undefined ? {} : { publishedAt: date }),
    },
    ...{ sentences, mentions: [] },
    actors: actors.map((actor) => ({ ...actor, aliases: [], roles: [], doubts: [] })),
    attributions,
    ...{ times: [], quantities: [], acts: [], terms: [], deals: [], problems: [] },
  });
  return { document, reading };
}

/** A ledger of these, added and reconciled so many at a time. */
export async function ledgerOf(reports: readonly LedgerEntry[], batch = 64): Promise<Ledger> {
  const ledger = await openLedger(":memory:", { create: true });
  for (let at = 0; at < reports.length; at += batch) {
    await ledger.add(reports.slice(at, at + batch));
    await reconcile(ledger);
  }
  return ledger;
}

/** A statement a list: its id, and what its members say; in the order of their ids. */
export async function statementsIn(ledger: Ledger): Promise<readonly (readonly string[])[]> {
  const members = new Map<string, string[]>();
  for await (const { row } of ledger.everyAttribution())
    if (row.statement !== null)
      members.set(row.statement, [...(members.get(row.statement) ?? []), `${row.outlet}: ${row.contentText}`]);
  return [...members].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, all]) => [id, ...all.toSorted()]);
}
