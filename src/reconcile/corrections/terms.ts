// What a person decided about a term, laid over a reading: it is right, it is none, it is of another kind or another party's, or its pieces
// are otherwise given, got and demanded.
import { fold } from "../../ledger/fold.ts";
import { isByHand } from "../../schema/by-hand.ts";
import type { OnTerm, Speaker, TermTarget } from "../../schema/correction.ts";
import { TermSide } from "../../schema/correction.ts";
import { type ActorId, TermId } from "../../schema/ids.ts";
import type { Reading } from "../../schema/reading.ts";
import { contains, type Span } from "../../schema/span.ts";
import type { Term } from "../../schema/term.ts";
import { type Decided, startOf } from "./acts.ts";
import { findAnchor } from "./anchor.ts";
import { inOrder } from "./match.ts";
import { actorFor } from "./speaker.ts";
import { type FoundStanding, findStanding, standingOn } from "./standing-on.ts";

/** @param read before anybody corrected it: a term is known by the kind and the pieces that it had there */
export function decideOnTerm(reading: Reading, body: OnTerm, { uid, read }: { uid: string; read: Reading }): Decided {
  const { term: target } = body;
  const { evidence, kind } = target;
  const found = findStanding(reading.article.text, {
    evidence,
    kind,
    parts: target.pieces.map(({ anchor }) => anchor),
  });
  if (found === null) return { reading, hold: "lost" };
  const hold = found.isUnmoved ? "held" : "moved";
  const asRead = new Map(read.terms.map((term) => [term.id, term]));
  const terms = reading.terms.map((term) => asRead.get(term.id) ?? term);
  const known = body.verb === "add-term" ? sameTerm(found.evidence, kind, terms) : standing(found, terms);
  if (body.verb === "reject-term") {
    // What another reader makes of the same words was not rejected.
    const isIt = known !== undefined && known.kind === kind;
    return { reading: isIt ? { ...reading, terms: reading.terms.filter(({ id }) => id !== known.id) } : reading, hold };
  }
  // One that a person added is gone when that is taken back, whatever else was said of it.
  if (known === undefined && body.verb !== "add-term" && isByHand(target.record)) return { reading, hold: "lost" };
  // What a person confirmed stands, even where a reader misses it.
  const [to, id] = known === undefined ? inserted(reading, target, { uid, found }) : [reading, known.id];
  return { reading: changed(to, id, body), hold: known === undefined && body.verb !== "add-term" ? "moved" : hold };
}

function changed(reading: Reading, id: TermId, body: Exclude<OnTerm, { verb: "reject-term" }>): Reading {
  const put = (among: Reading, change: (term: Term) => Term): Reading => ({
    ...among,
    terms: among.terms.map((term) => (term.id === id ? change(term) : term)),
  });
  switch (body.verb) {
    case "add-term": {
      const [whose, by] = actorsFor(reading, body.term.by);
      const [among, to] = actorsFor(whose, body.term.to);
      return put(among, (term) => withPieces(among, { ...term, kind: body.term.kind, by, to }, body.term.pieces));
    }
    case "accept-term":
      return put(reading, (term) => ({ ...term, kind: body.term.kind }));
    case "term-kind":
      return put(reading, (term) => ({ ...term, kind: body.kind }));
    case "term-by": {
      const [among, by] = actorsFor(reading, body.by);
      return put(among, (term) => ({ ...term, by }));
    }
    case "term-sides":
      return put(reading, (term) => withPieces(reading, term, body.pieces));
    default:
      return body satisfies never;
  }
}

/** The term of that kind that stands on the words; another on the same words is another. */
export function sameTerm(evidence: readonly Span[], kind: string, terms: readonly Term[]): Term | undefined {
  const ofKind = terms.filter((term) => term.kind === kind);
  return standing({ evidence, parts: [], kind, isUnmoved: true }, ofKind);
}

function standing(found: FoundStanding, terms: readonly Term[]): Term | undefined {
  const records = terms.map((term) => ({
    ...{ term, evidence: term.evidence, kind: term.kind },
    parts: piecesOf(term).map(({ span }) => span),
  }));
  return standingOn(found, records)?.term;
}

/** Its pieces with what each is, in the order of the sides. */
export function piecesOf(term: Term): readonly { readonly side: TermSide; readonly span: Span }[] {
  return TermSide.options.flatMap((side) => (term[side] ?? []).map((span) => ({ side, span })));
}

/** The numbers in its pieces are its quantities. */
function withPieces(reading: Reading, term: Term, pieces: TermTarget["pieces"]): Term {
  const { give: _, get: __, demand: ___, condition: ____, otherwise: _____, deadline: ______, ...rest } = term;
  const sides = TermSide.options.flatMap((side): [TermSide, readonly Span[]][] => {
    const own = pieces.filter((one) => one.side === side);
    const spans = own.flatMap(({ anchor }) => findAnchor(reading.article.text, anchor) ?? []);
    return spans.length === 0 ? [] : [[side, inOrder(spans)]];
  });
  const held = sides.flatMap(([, spans]) => spans);
  const quantities = reading.quantities.filter(({ span }) => held.some((piece) => contains(piece, span)));
  return { ...rest, ...Object.fromEntries(sides), quantities: quantities.map(({ id }) => id) };
}

function actorsFor(reading: Reading, those: readonly Speaker[]): readonly [Reading, readonly ActorId[]] {
  let among = reading;
  const ids = those.map((one) => {
    const [next, id] = actorFor(among, one);
    among = next;
    return id;
  });
  return [among, [...new Set(ids)]];
}

interface Into {
  readonly uid: string;
  readonly found: FoundStanding;
}

/** The term as it was when it was corrected, where this reading has none such. */
function inserted(reading: Reading, target: TermTarget, { uid, found }: Into): readonly [Reading, TermId] {
  const id = TermId.parse(`c${uid}`);
  const [whose, by] = actorsFor(reading, target.by);
  const [among, to] = actorsFor(whose, target.to);
  const name = target.deal === null ? null : fold(target.deal);
  const deal = among.deals.find(({ names }) => names.some((one) => fold(one) === name))?.id ?? null;
  const evidence = inOrder(found.evidence);
  const term = withPieces(among, { id, deal, kind: target.kind, by, to, quantities: [], evidence }, target.pieces);
  const terms = [...among.terms, term].toSorted((a, b) => startOf(a.evidence) - startOf(b.evidence));
  return [{ ...among, terms }, id];
}
