// Everything that people decided, of records, actors and issues, in one list: what, on which words, by whom, when, and whether it holds.
import type { CorrectionState, KeptCorrection, ListedCorrection } from "../../ledger/corrections.ts";
import type { ReadLedger } from "../../ledger/ledger.ts";
import {
  type Anchor,
  aboutOf,
  isOnActor,
  isOnIssue,
  type OnActor,
  type OnIssue,
  type OnRecord,
  type Speaker,
  type TermTarget,
} from "../../schema/correction.ts";
import { issuesFoundIn } from "../positions/issue-list.ts";
import { type IssuesFound, type OverReports, overReports } from "./over-reports.ts";

/** Newest first. @param issuesFound by the user's own list too, where there is one */
export async function listedCorrections(
  ledger: ReadLedger,
  issuesFound: IssuesFound = () => issuesFoundIn(ledger, []),
): Promise<readonly ListedCorrection[]> {
  const all = await ledger.corrections();
  const over = await overReports(ledger, all, issuesFound);
  return all
    .toSorted((a, b) => (a.madeAt === b.madeAt ? b.n - a.n : a.madeAt < b.madeAt ? 1 : -1))
    .map((one) => {
      const { body } = one;
      return isOnActor(body) || isOnIssue(body) ? ofAll(one, body, over) : ofRecord(one, body);
    });
}

function ofRecord(one: KeptCorrection, body: OnRecord): ListedCorrection {
  const state = one.undoneAt === null ? stateOf(one, body) : "undone";
  const { report: made } = placeOf(body);
  const there = one.holds.flatMap(({ report, hold }) => (hold === "lost" ? [] : [report as string]));
  const place = { report: there.includes(made) ? made : (there[0] ?? made), record: recordOf(one) };
  return { ...common(one, state), ...place, words: saidOf(body), ...changeOf(body) };
}

/** Of an actor or an issue, which stands in no one report. */
function ofAll(one: KeptCorrection, body: OnActor | OnIssue, over: OverReports): ListedCorrection {
  const state = one.undoneAt === null ? over.stateOf(one, body) : "undone";
  const all = { ...common(one, state), report: null, record: null, was: null, is: null };
  switch (body.verb) {
    case "merge-actors": {
      const [was, is] = [over.nameOf(body.from), over.nameOf(body.into)];
      return { ...all, words: was, was, is };
    }
    case "split-actor":
      return { ...all, words: shortened([...new Set(body.profiles.map(over.nameOf))].join(", ")) };
    case "split-actor-reports":
      return { ...all, words: over.nameOf(body.from), is: shortened(body.reports.join(", ")) };
    case "rename-actor": {
      const was = over.nameOf(body.actor);
      return { ...all, words: was, was, is: body.name };
    }
    case "merge-issues":
      return { ...all, words: body.from, was: body.from, is: body.into };
    case "rename-issue":
      return { ...all, words: body.issue, was: body.issue, is: body.name };
    case "split-issue":
      return { ...all, words: body.words, was: body.issue, is: body.name };
    default:
      return body satisfies never;
  }
}

function common({ n, by, madeAt, undoneAt, note, body }: KeptCorrection, state: CorrectionState) {
  return {
    ...{ ref: String(n), of: aboutOf(body), verb: body.verb, by, madeAt, undoneAt, note: note ?? null },
    ...{ state, isOrphan: state === "lost" || state === "absent" },
  };
}

function recordOf({ uid, body }: KeptCorrection): string | null {
  if (body.verb === "add" || body.verb === "add-act" || body.verb === "add-term") return `c${uid}`;
  const of = "target" in body ? body.target : "act" in body ? body.act : "term" in body ? body.term : null;
  return of?.record ?? null;
}

/** Where it was made; of deals in many reports the first place. */
function placeOf(body: OnRecord): { readonly report: string } {
  if ("target" in body) return body.target;
  if ("act" in body) return body.act;
  if ("term" in body) return body.term;
  return "anchor" in body ? body : (body.deal.places[0] ?? { report: "" });
}

function saidOf(body: OnRecord): string {
  if ("target" in body) return wordsOf(body.target.content);
  if ("act" in body) return wordsOf(body.act.evidence);
  if ("term" in body) return wordsOf(body.term.evidence);
  if ("anchor" in body) return wordsOf([body.anchor]);
  return body.verb === "merge-deals" ? body.other.name : body.deal.name;
}

function stateOf({ holds }: KeptCorrection, body: OnRecord): CorrectionState {
  switch (body.verb) {
    case "merge-deals":
    case "split-deal":
      return stateOfTwo([body.deal.places, body.other.places], holds);
    case "merge-statements":
    case "split-statements":
      return stateOfTwo([[body.target], [body.other]], holds);
    default:
      return stateAmong(holds);
  }
}

function stateAmong(holds: KeptCorrection["holds"]): CorrectionState {
  const places = holds.map(({ hold }) => hold);
  if (places.length === 0) return "absent";
  return places.includes("held") ? "held" : places.includes("moved") ? "moved" : "lost";
}

/** It holds where something of both its sides is found; another version of a report may be of either. */
function stateOfTwo(
  sides: readonly [readonly { readonly report: string }[], readonly { readonly report: string }[]],
  holds: KeptCorrection["holds"],
): CorrectionState {
  const [one, another] = sides.map((places) => new Set(places.map(({ report }) => report)));
  const on = (mine?: ReadonlySet<string>, theirs?: ReadonlySet<string>): CorrectionState =>
    stateAmong(holds.filter(({ report }) => mine?.has(report) === true || theirs?.has(report) !== true));
  const states = [on(one, another), on(another, one)];
  return STATES.find((state) => states.includes(state)) ?? "held";
}

/** The worst first. */
const STATES = ["absent", "lost", "moved", "held"] as const;

function changeOf(body: OnRecord): Pick<ListedCorrection, "was" | "is"> {
  switch (body.verb) {
    case "add":
      return { was: null, is: body.target.speaker?.name ?? null };
    case "speaker":
      return { was: body.target.speaker?.name ?? null, is: body.speaker?.name ?? null };
    case "kind":
      return { was: body.target.kind, is: body.kind };
    case "status":
      return { was: body.target.status, is: body.status };
    case "grade":
      return { was: body.target.grade, is: body.grade };
    case "position":
      return { was: null, is: `${body.who.name} ${body.agrees ? "for" : "against"} ${body.issue}` };
    case "spans":
      return { was: spansOf(body.target), is: spansOf(body) };
    case "furniture":
      return { was: null, is: body.kind };
    case "rename-deal":
      return { was: body.from, is: body.name };
    case "merge-deals":
      return { was: body.other.name, is: body.deal.name };
    case "split-deal":
      return { was: null, is: shortened([...new Set(body.other.places.map(({ report }) => report))].join(", ")) };
    case "merge-statements":
    case "split-statements":
      return { was: null, is: wordsOf(body.other.content) };
    case "add-act":
      return { was: null, is: body.act.kind };
    case "add-term":
      return { was: null, is: body.term.kind };
    case "act-kind":
      return { was: body.act.kind, is: body.kind };
    case "act-status":
      return { was: body.act.status, is: body.status };
    case "term-kind":
      return { was: body.term.kind, is: body.kind };
    case "term-by":
      return { was: namesOf(body.term.by), is: namesOf(body.by) };
    case "term-sides":
      return { was: sidesOf(body.term.pieces), is: sidesOf(body.pieces) };
    case "accept":
    case "reject":
    case "accept-act":
    case "reject-act":
    case "accept-term":
    case "reject-term":
      return { was: null, is: null };
    default:
      return body satisfies never;
  }
}

function namesOf(those: readonly Speaker[]): string | null {
  return those.length === 0 ? null : those.map(({ name }) => name).join(", ");
}

function sidesOf(pieces: TermTarget["pieces"]): string {
  return pieces.map(({ side, anchor }) => `${side}: ${wordsOf([anchor])}`).join(" | ");
}

function spansOf(pieces: Readonly<Record<"source" | "cue" | "content", readonly Anchor[]>>): string {
  return [pieces.source, pieces.cue, pieces.content].map(wordsOf).join(" | ");
}

/** As a list shows them. */
function wordsOf(anchors: readonly Anchor[]): string {
  return shortened(anchors.map(({ exact }) => exact).join(" … "));
}

/** On one line, at most 300 characters. */
function shortened(text: string): string {
  const words = text.replace(/\s+/g, " ");
  return words.length <= 300 ? words : `${words.slice(0, 299).replace(/[\ud800-\udbff]$/, "")}…`;
}
