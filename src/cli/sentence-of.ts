// What a person decided, in the sentence that the command line answers with.
import type { OnAct, OnRecord, OnTerm } from "../schema/correction.ts";
import { shown } from "../schema/parley-error.ts";
import { count } from "./count.ts";

/** @param many how many decisions of the kind were made as one */
export function sentenceOf(decision: OnRecord, many: number): string {
  if ("act" in decision) return ofAct(decision, many);
  if ("term" in decision) return ofTerm(decision, many);
  const these = count(many, "attribution");
  switch (decision.verb) {
    case "add":
      return `${shown(decision.target.speaker?.name ?? "Nobody")} speaks now in "${shown(decision.target.content.map(({ exact }) => exact).join(" … "))}"`;
    case "accept":
      return `${these} accepted`;
    case "reject":
      return `${these} rejected`;
    case "speaker":
      return `${shown(decision.speaker?.name ?? "Nobody")} speaks in ${these} now`;
    case "spans":
      return `The attribution stands on "${shown(decision.content.map(({ exact }) => exact).join(" … "))}" now`;
    case "kind":
      return `${these} ${many === 1 ? "is" : "are"} ${decision.kind} now`;
    case "status":
      return `${these} ${many === 1 ? "is" : "are"} ${decision.status} now`;
    case "grade":
      return `The source of ${these} is graded as ${decision.grade} now`;
    case "position":
      return `${shown(decision.who.name)} is ${decision.agrees ? "for" : "against"} ${shown(decision.issue)} now`;
    case "merge-statements":
      return "The two are one statement now";
    case "split-statements":
      return "The two are two statements now";
    case "rename-deal":
      return `${shown(decision.from)} is called ${shown(decision.name)} now, in ${count(many, "report")}`;
    case "merge-deals":
      return `${many === 1 ? `${shown(decision.other.name)} is one deal` : `${many} deals are one`} with ${shown(decision.deal.name)} now`;
    case "split-deal":
      return `What ${count(new Set(decision.other.places.map(({ report }) => report)).size, "report")} of ${shown(decision.deal.name)} told is a deal of its own now`;
    case "furniture":
      return `"${shown(decision.anchor.exact)}" is ${decision.kind} now and not of the report`;
    default:
      return decision satisfies never;
  }
}

function ofAct(decision: OnAct, many: number): string {
  const these = `${count(many, "act")} ${many === 1 ? "is" : "are"}`;
  switch (decision.verb) {
    case "add-act":
      return `"${shown(decision.act.evidence.map(({ exact }) => exact).join(" … "))}" tells of ${decision.act.kind} now`;
    case "accept-act":
      return `${count(many, "act")} accepted`;
    case "reject-act":
      return `${count(many, "act")} rejected`;
    case "act-kind":
      return `${these} ${decision.kind} now`;
    case "act-status":
      return `${these} ${decision.status} now`;
    default:
      return decision satisfies never;
  }
}

function ofTerm(decision: OnTerm, many: number): string {
  switch (decision.verb) {
    case "add-term":
      return `"${shown(decision.term.evidence.map(({ exact }) => exact).join(" … "))}" tells of the term ${decision.term.kind} now`;
    case "accept-term":
      return `${count(many, "term")} accepted`;
    case "reject-term":
      return `${count(many, "term")} rejected`;
    case "term-kind":
      return `${count(many, "term")} ${many === 1 ? "is" : "are"} ${decision.kind} now`;
    case "term-by":
      return `The term is of ${shown(decision.by.map(({ name }) => name).join(", ") || "nobody")} now`;
    case "term-sides":
      return `The term has ${decision.pieces.map(({ side, anchor }) => `${side} "${shown(anchor.exact)}"`).join(", ") || "no pieces"} now`;
    default:
      return decision satisfies never;
  }
}
