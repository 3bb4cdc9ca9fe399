// Descriptions tied to actors: by apposition, by a role that one named person has ("the envoy"), by a body just named
// ("the group"), or, for a source that is introduced before it is named, by the person who then speaks. Everything
// else is an actor of its own, local to this report.

import { namesUnlike } from "../../language/en/bodies.ts";
import { occupations, offices, people, roleGenders } from "../../language/en/role-nouns.ts";
import { nounOf } from "../mentions/descriptions.ts";
import type { Trace } from "./antecedent-features.ts";
import { type Figure, type Finding, newFigure, unresolved } from "./figure.ts";
import { keysOf, type Place } from "./scene.ts";

const REACH = 60;
const bodies: ReadonlySet<string> = new Set([
  "group",
  "organization",
  "organisation",
  "movement",
  "militia",
  "company",
  "firm",
  "party",
  "corporation",
  "agency",
  "institution",
]);

/** Head noun of a description, in the singular. */
export function headOf(place: Place): string {
  const last = place.region.words[place.to - 1];
  return nounOf(last?.key ?? "")?.head ?? last?.key ?? "";
}

export function isDefinite(place: Place): boolean {
  return /^(?:the|this|that|these|those)$/.test(place.region.words[place.from]?.key ?? "");
}

/** The figure named or introduced before that "the envoy" or "the group" stands for; unresolved where none or two fit. */
export function findDescribed(place: Place, traces: readonly Trace[]): Finding {
  const both = isBoth(place) ? lastTogether(place, traces) : null;
  if (both !== null) return { figure: both, confidence: 0.75 };
  if (!isDefinite(place)) return unresolved("described only, never named");
  const head = headOf(place);
  const recent = traces.slice(-REACH);
  if (place.mention.kind === "organization" && bodies.has(head)) return lastBody(place, recent);
  const fitting = new Set(recent.filter(({ figure }) => fits(place, head, figure)).map((t) => t.figure));
  const [only] = fitting;
  if (only === undefined) return unresolved("described only, never named");
  if (fitting.size > 1) return unresolved(`${fitting.size} who were named before fit as well`);
  return { figure: only, confidence: 0.75 };
}

/** Nouns that say nothing of their own: "the official" is somebody just introduced, "the president" need not be. */
const general: ReadonlySet<string> = new Set([
  ...[...people].filter((noun) => !occupations.has(noun)),
  ..."official expert analyst leader politician senator lawmaker legislator diplomat journalist economist strategist activist".split(
    " ",
  ),
  ..."historian professor scholar lawyer candidate nominee businessman billionaire author actor columnist commentator".split(
    " ",
  ),
]);
const SENTENCES = 3;

/**
 * Whom "the expert" stands for, where only one person was named in the last sentences: that one; where several were,
 * unresolved. Null where nobody was, or where the noun names an office.
 */
export function findOnlyOne(place: Place, traces: readonly Trace[]): Finding | null {
  if (place.mention.kind !== "person" || !isDefinite(place) || !general.has(headOf(place))) return null;
  const near = traces
    .slice(-REACH)
    .filter((t) => place.sentence - t.place.sentence <= SENTENCES && t.place.quotation === -1);
  const persons = new Set(near.map((t) => t.figure).filter((f) => f.kind === "person"));
  const [only] = persons;
  if (only === undefined) return null;
  if (persons.size > 1) return unresolved(`${persons.size} who were named before fit as well`);
  const gender = roleGenders.get(headOf(place));
  return gender === undefined || only.gender === "any" || only.gender === gender
    ? { figure: only, confidence: 0.65 }
    : null;
}

function fits(place: Place, head: string, figure: Figure): boolean {
  if (figure.kind !== place.mention.kind) return false;
  if (figure.heads.has(head)) return modifiersAgree(place, figure) && fieldAgrees(place, head, figure);
  if (figure.kind !== "organization" || !figure.isNamed) return false;
  const name = figure.name.toLowerCase();
  return name.endsWith(` ${head}`) || [" of ", " for "].some((word) => ` ${name}`.includes(` ${head}${word}`));
}

/** "the rebel envoy" is not the minister's envoy: a modifier must be part of the role, or there must be none. */
function modifiersAgree(place: Place, figure: Figure): boolean {
  const modifiers = keysOf(place).slice(0, -1);
  const said = figure.roles.map((r) => `${r.title} ${r.of ?? ""} ${r.standing ?? ""}`.toLowerCase()).join(" ");
  return modifiers.every((m) => said.includes(m) || figure.name.toLowerCase().includes(m));
}

/** "the minister of trade" is not the foreign minister; one who is only called "the minister" may be. */
function fieldAgrees({ region: { words }, from, to }: Place, head: string, figure: Figure): boolean {
  const [of, ...rest] = words.slice(to, to + 4);
  const field = rest.find((word) => word.key !== "the");
  if (of?.key !== "of" || field === undefined || field.shape !== "lower" || words[from]?.key !== "the") return true;
  const fields = figure.roles
    .map((role) => `${role.title} ${role.of ?? ""}`.toLowerCase().split(/[^\p{L}]+/u))
    .filter((role) => role.includes(head))
    .map((role) => role.filter((word) => word !== head && word !== "of" && word !== "the" && word !== ""));
  return fields.length === 0 || fields.some((words) => words.length === 0 || words.includes(field.key));
}

/** "the group": the body that was last named, unless another was named in the same breath. */
function lastBody(place: Place, recent: readonly Trace[]): Finding {
  const head = headOf(place);
  const near = recent.filter(
    ({ figure, place: at }) => isBody(figure) && place.sentence - at.sentence <= 2 && !isOtherBody(figure, head),
  );
  const figures = new Set(near.map((t) => t.figure));
  const [only] = figures;
  if (only !== undefined && figures.size === 1) return { figure: only, confidence: 0.75 };
  return unresolved(
    figures.size === 0 ? "described only, never named" : `${figures.size} who were named before fit as well`,
  );
}

/** A body whose own name says that it is something else: a union or a ministry is no company. */
function isOtherBody({ name }: Figure, head: string): boolean {
  const unlike = namesUnlike.get(head);
  return unlike !== undefined && name.split(/\s+/).some((word) => unlike.has(word.toLowerCase()));
}

function isBody(figure: Figure): boolean {
  return figure.kind === "organization" && figure.isNamed;
}

/** "both countries", "the two leaders". */
function isBoth(place: Place): boolean {
  const keys = place.region.words.slice(place.from, place.from + 2).map((w) => w.key);
  return keys[0] === "both" || (/^(?:the|these|those)$/.test(keys[0] ?? "") && keys[1] === "two");
}

/** The two who were last named together, if they are of the kind that is said: states, persons or bodies. */
function lastTogether(place: Place, traces: readonly Trace[]): Figure | null {
  const head = headOf(place);
  const side = /^(?:country|nation|state|capital|government|power|neighbour|neighbor)$/.test(head)
    ? /^(?:state|place)$/
    : people.has(head) || offices.has(head)
      ? /^person$/
      : /^(?:organization|outlet|group|state|place)$/;
  const isPair = ({ figure }: Trace): boolean =>
    figure.parts?.length === 2 && figure.parts.every((part) => side.test(part.kind));
  const near = traces.slice(-REACH).filter(({ place: at }) => place.sentence - at.sentence <= TOGETHER);
  const all = [...new Set([...traces.slice(0, LEAD), ...near])].filter(isPair);
  // Whom the report is about it names together again and again, and who mediates once.
  const counts = new Map<Figure, number>();
  for (const { figure } of all) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return all.findLast(({ figure }) => counts.get(figure) === most)?.figure ?? null;
}

/** Mentions at the beginning of a report: its headline and its lead. */
const LEAD = 20;

const TOGETHER = 8;

/** A new actor, local to this report, named as the report describes it. */
export function localFigure(place: Place, text: string): Figure {
  const { span, kind } = place.mention;
  const name = withoutArticle(text.slice(span.start, span.end));
  const isMany = nounOf(place.region.words[place.to - 1]?.key ?? "")?.isPlural ?? false;
  const figure = newFigure({ name, kind, isNamed: false, isMany, first: span.start });
  const head = headOf(place);
  figure.heads.add(head);
  figure.gender = roleGenders.get(head) ?? "any";
  return figure;
}

/** "A senior Marenni official" is called "senior Marenni official". */
export function withoutArticle(phrase: string): string {
  const bare = phrase.replace(/^(?:the|a|an)\s+/i, "").replace(/\s+/g, " ");
  return bare === "" ? phrase : bare;
}
