// Everything that people decided, of records, actors and issues, in one list: what, on which words, by whom, when, and whether it holds.
import type { CorrectionState, KeptCorrection, ListedCorrection } from "../../ledger/corrections.ts";
import type { ReadLedger } from "../../ledger/ledger.ts";
import type { IssueCorrection } from "../../ledger/positions.ts";
import type { Correction as ActorCorrection } from "../../ledger/profiles.ts";
import type { Anchor } from "../../schema/correction.ts";

/** Newest first. */
export async function listedCorrections(ledger: ReadLedger): Promise<readonly ListedCorrection[]> {
  const all = [
    ...(await ledger.recordCorrections()).map(ofRecord),
    ...(await ledger.corrections()).map(ofActor),
    ...(await ledger.issueCorrections()).map(ofIssue),
  ];
  return all.toSorted((a, b) => (a.madeAt === b.madeAt ? (a.ref < b.ref ? 1 : -1) : a.madeAt < b.madeAt ? 1 : -1));
}

function ofRecord(one: KeptCorrection): ListedCorrection {
  const { body, holds } = one;
  const state = stateOf(one);
  const place = "target" in body ? body.target : body;
  return {
    ...{ ref: String(one.n), of: "record", verb: body.verb, by: one.by, madeAt: one.madeAt, undoneAt: one.undoneAt },
    ...{ note: one.note ?? null, state, isOrphan: state === "lost" || state === "absent" },
    report: holds.find(({ hold }) => hold !== "lost")?.report ?? place.report,
    record: "target" in body ? body.target.record : null,
    words: wordsOf("target" in body ? body.target.content : [body.anchor]),
    ...changeOf(body),
  };
}

function stateOf({ undoneAt, holds }: KeptCorrection): CorrectionState {
  if (undoneAt !== null) return "undone";
  const places = holds.map(({ hold }) => hold);
  if (places.length === 0) return "absent";
  return places.includes("held") ? "held" : places.includes("moved") ? "moved" : "lost";
}

function changeOf(body: KeptCorrection["body"]): Pick<ListedCorrection, "was" | "is"> {
  switch (body.verb) {
    case "speaker":
      return { was: body.target.speaker?.name ?? null, is: body.speaker?.name ?? null };
    case "kind":
      return { was: body.target.kind, is: body.kind };
    case "status":
      return { was: body.target.status, is: body.status };
    case "spans":
      return { was: spansOf(body.target), is: spansOf(body) };
    case "furniture":
      return { was: null, is: body.kind };
    case "rename-deal":
      return { was: body.from, is: body.name };
    case "merge-statements":
    case "split-statements":
      return { was: null, is: wordsOf(body.other.content) };
    case "accept":
    case "reject":
      return { was: null, is: null };
    default:
      return body satisfies never;
  }
}

function spansOf(pieces: Readonly<Record<"source" | "cue" | "content", readonly Anchor[]>>): string {
  return [pieces.source, pieces.cue, pieces.content].map(wordsOf).join(" | ");
}

function ofActor({ n, madeAt, by, body }: ActorCorrection): ListedCorrection {
  const all = { ...common({ madeAt, by }), ref: `actors-${n}`, of: "actor", verb: body.verb } as const;
  switch (body.verb) {
    case "merge":
      return { ...all, words: body.from.name, was: body.from.name, is: body.into.name };
    case "split":
      return { ...all, words: body.profiles.map(({ name }) => name).join(", ") };
    case "split-reports":
      return { ...all, words: body.from.name, was: null, is: body.reports.join(", ") };
    case "rename":
      return { ...all, words: body.actor.name, was: body.actor.name, is: body.name };
    default:
      return body satisfies never;
  }
}

function ofIssue({ n, madeAt, by, body }: IssueCorrection): ListedCorrection {
  const all = { ...common({ madeAt, by }), ref: `issues-${n}`, of: "issue", verb: body.verb } as const;
  const [was, is] = body.verb === "merge" ? [body.from, body.into] : [body.issue, body.name];
  return { ...all, words: was, was, is };
}

function common({ madeAt, by }: { readonly madeAt: string; readonly by: string | null }) {
  const state = "held" as const;
  return {
    ...{ by, madeAt, undoneAt: null, note: null, state, isOrphan: false, report: null, record: null },
    ...{ was: null, is: null },
  };
}

/** As a list shows them: on one line, at most 300 characters. */
function wordsOf(anchors: readonly Anchor[]): string {
  const words = anchors
    .map(({ exact }) => exact)
    .join(" … ")
    .replace(/\s+/g, " ");
  return words.length <= 300 ? words : `${words.slice(0, 299).replace(/[\ud800-\udbff]$/, "")}…`;
}
