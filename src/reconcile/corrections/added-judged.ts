// Words that a person says are an act or a term that no reader found → the decision to add it. Promise: what the report has already is not
// added again, and the error says which record that is; who does it or to whom is somebody whose name or words the report has.
import type { Ledger } from "../../ledger/ledger.ts";
import { ActStatus } from "../../schema/act.ts";
import { ACT_KINDS } from "../../schema/act-kinds.ts";
import { type ActTarget, type Anchor, type Decision, type Speaker, TermSide } from "../../schema/correction.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import type { Reading } from "../../schema/reading.ts";
import { overlaps, type Span } from "../../schema/span.ts";
import { TermKind } from "../../schema/term.ts";
import { sameAct } from "./acts.ts";
import { anchorTo } from "./anchor.ts";
import { one } from "./judged.ts";
import { inOrder } from "./match.ts";
import { within } from "./place.ts";
import { actorFor } from "./speaker.ts";
import { sameTerm } from "./terms.ts";
import { whom } from "./whom.ts";

interface OfParties {
  /** Ids of the report, ids over all reports, or names: who does it, or whose term it is. */
  readonly who?: readonly string[] | undefined;
  /** To whom it is done, or of whom it is demanded. */
  readonly to?: readonly string[] | undefined;
}

/** The words that tell of an act, such as "refused to meet the envoy". */
export interface ActAddition extends OfParties {
  readonly verb: "add-act";
  /** The report's id. */
  readonly report: string;
  readonly evidence: readonly Span[];
  readonly kind: string;
  /** Left out, it is done. */
  readonly status?: string | undefined;
}

/** The words that tell of a term, and what is given, got and demanded in it. */
export type TermAddition = OfParties & {
  readonly verb: "add-term";
  readonly report: string;
  readonly evidence: readonly Span[];
  readonly kind: string;
} & { readonly [Side in TermSide]?: readonly Span[] | undefined };

/** @throws ParleyError record-missing, usage */
export async function actAddition(ledger: Ledger, wish: ActAddition): Promise<Decision> {
  const { reading, place, evidence } = await placed(ledger, wish, "An act");
  const kind = one(wish.kind, ACT_KINDS, "kind of an act");
  const there = sameAct(evidence, kind, reading.acts);
  if (there !== undefined) throw isThere("act", `${place.report}.${there.id}`);
  const parties = async (given: readonly string[] = []): Promise<ActTarget["by"]> => {
    const found: { who: Speaker; anchor: Anchor }[] = [];
    for (const name of given) found.push(await partyNear(ledger, reading, { name, evidence }));
    return found;
  };
  return {
    verb: "add-act",
    act: {
      ...{ ...place, kind, evidence: evidence.map((span) => anchorTo(reading.article.text, span)) },
      status: one(wish.status ?? "done", ActStatus.options, "status of an act"),
      ...{ by: await parties(wish.who), to: await parties(wish.to) },
    },
  };
}

/** @throws ParleyError record-missing, usage */
export async function termAddition(ledger: Ledger, wish: TermAddition): Promise<Decision> {
  const { reading, place, evidence } = await placed(ledger, wish, "A term");
  const { text } = reading.article;
  const kind = one(wish.kind, TermKind.options, "kind of a term");
  const there = sameTerm(evidence, kind, reading.terms);
  if (there !== undefined) throw isThere("term", `${place.report}.${there.id}`);
  const parties = async (given: readonly string[] = []): Promise<readonly Speaker[]> => {
    const found: Speaker[] = [];
    for (const name of given) found.push(await whom(ledger, reading, { given: named(name) }));
    return found;
  };
  const pieces = TermSide.options.flatMap((side) =>
    inOrder(wish[side] ?? []).map((span) => ({ side, anchor: anchorTo(text, within(span, text)) })),
  );
  return {
    verb: "add-term",
    term: {
      ...{ ...place, kind, evidence: evidence.map((span) => anchorTo(text, span)), pieces },
      ...{ by: await parties(wish.who), to: await parties(wish.to), deal: dealOf(reading, evidence) },
    },
  };
}

async function placed(ledger: Ledger, { report, evidence }: ActAddition | TermAddition, what: string) {
  const [row, reading] = [await ledger.report(report), await ledger.reading(report)];
  if (row === null || reading === null)
    throw new ParleyError("record-missing", `There is no report "${shown(report)}" in the ledger.`);
  const spans = inOrder(evidence.map((span) => within(span, reading.article.text)));
  if (spans.length === 0) throw new ParleyError("usage", `${what} stands on words: say which words tell of it.`);
  const place = { report: row.id, address: row.uri ?? row.address, record: "added" };
  return { reading, place, evidence: spans };
}

/** Where the report names whom it is: within the words or nearest to them. */
async function partyNear(
  ledger: Ledger,
  reading: Reading,
  { name, evidence }: { readonly name: string; readonly evidence: readonly Span[] },
): Promise<{ readonly who: Speaker; readonly anchor: Anchor }> {
  const who = await whom(ledger, reading, { given: named(name) });
  const [among, actor] = actorFor(reading, who);
  const near = evidence[0]?.start ?? 0;
  const [span] = among.mentions
    .filter((mention) => mention.actor === actor)
    .map((mention) => mention.span)
    .toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
  if (span !== undefined) return { who, anchor: anchorTo(reading.article.text, span) };
  throw new ParleyError("usage", `The report says nothing of "${shown(name)}": give somebody whom it names.`);
}

function named(name: string): string {
  if (name.trim() !== "") return name;
  throw new ParleyError("usage", "A party has a name: give it, or leave it out.");
}

/** The one deal that is told of in the same sentences. */
function dealOf({ deals, sentences }: Reading, evidence: readonly Span[]): string | null {
  const around = sentences.filter((sentence) => evidence.some((span) => overlaps(sentence, span)));
  const [only, ...others] = deals.filter((deal) =>
    deal.evidence.some((span) => around.some((sentence) => overlaps(sentence, span))),
  );
  return only === undefined || others.length > 0 ? null : only.name;
}

function isThere(noun: string, id: string): ParleyError {
  return new ParleyError("usage", `The report has this ${noun} already, as ${id}: correct that one instead.`);
}
