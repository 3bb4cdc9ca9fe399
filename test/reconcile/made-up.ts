// Made-up reports for the tests of reconciling: who is in them and what they are said to be; nobody says anything.
import { reportId } from "../../src/article/report-id.ts";
import type { LedgerEntry, ReconciledActor } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import type { Document } from "../../src/schema/document.ts";
import type { ActorKind } from "../../src/schema/mention.ts";
import { Reading } from "../../src/schema/reading.ts";
import { gather } from "../sources/gather.ts";

export interface Somebody {
  readonly name: string;
  readonly kind?: ActorKind;
  readonly aliases?: readonly string[];
  /** "envoy", or "envoy of Kenya". */
  readonly roles?: readonly string[];
  readonly nationality?: string;
  readonly age?: number;
  /** Described, and never named. */
  readonly isUnnamed?: boolean;
}

export interface MadeUp {
  readonly address?: string;
  readonly date?: string;
  /** A name alone is a person. */
  readonly actors: readonly (string | Somebody)[];
}

let made = 0;

/** A report whose text is its actors' names, a line each; the first of them says a word. */
export function reportOf({ address = `made-up-${made++}.txt`, date, actors }: MadeUp): LedgerEntry {
  const all = actors.map((one): Somebody => (typeof one === "string" ? { name: one } : one));
  const text = all.map(({ name }) => `${name}\n`).join("");
  const document: Document = { uri: address, bytes: new TextEncoder().encode(text), mediaType: "text/plain" };
  const starts = all.map((_, at) => all.slice(0, at).reduce((sum, { name }) => sum + name.length + 1, 0));
  const spanOf = (at: number) => ({ start: starts[at] ?? 0, end: (starts[at] ?? 0) + (all[at]?.name.length ?? 0) });
  const reading = Reading.parse({
    schema: 1,
    model: "made-up-1",
    article: {
      ...{ id: reportId(document), byline: [], language: "en", metadata: [], headline: null, text },
      ...{ body: [{ start: 0, end: text.length }], furniture: [], damage: [], origins: [] },
      ...(date === undefined ? {} : { publishedAt: date }),
    },
    sentences: [],
    mentions: all.map(({ kind = "person", isUnnamed }, at) => ({
      ...{ id: `m${at + 1}`, span: spanOf(at), kind, form: isUnnamed ? "description" : "name" },
      ...{ actor: `p${at + 1}`, confidence: 0.9 },
    })),
    actors: all.map(({ name, kind = "person", aliases = [], roles = [], nationality, age }, at) => ({
      ...{ id: `p${at + 1}`, name, kind, aliases, doubts: [] },
      roles: roles.map((role) => {
        const [title = "", ...rest] = role.split(" of ");
        const of = rest.length === 0 ? undefined : rest.join(" of ");
        return { title, ...(of === undefined ? {} : { of }), span: spanOf(at) };
      }),
      ...(nationality === undefined ? {} : { nationality }),
      ...(age === undefined ? {} : { age }),
    })),
    attributions: all.slice(0, 1).map(() => ({
      ...{ id: "a1", source: [spanOf(0)], cue: [], content: [spanOf(0)], kind: "indirect", status: "said" },
      ...{ speaker: "p1", speakerBasis: "named", addressee: null, sourcing: { grade: "named" }, channel: null },
      ...{ time: null, parent: null, confidence: 0.9 },
    })),
    times: [],
    quantities: [],
    acts: [],
    terms: [],
    deals: [],
    problems: [],
  });
  return { document, reading };
}

/** All actors over these reports, added in batches of that many. */
export async function actorsOf(reports: readonly LedgerEntry[], batch = 64): Promise<readonly ReconciledActor[]> {
  const ledger = await openLedger(":memory:", { create: true });
  try {
    for (let at = 0; at < reports.length; at += batch) {
      await ledger.add(reports.slice(at, at + batch));
      await reconcile(ledger);
    }
    return await gather(ledger.everyReconciledActor());
  } finally {
    await ledger.close();
  }
}

/** Which names are one actor, each group in order, the groups in order. */
export function groupsOf(actors: readonly ReconciledActor[]): readonly string[] {
  return actors.map(({ joined }) => [...new Set(joined.map(({ name }) => name))].toSorted().join(" = ")).toSorted();
}
