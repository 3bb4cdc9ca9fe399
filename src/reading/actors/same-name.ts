// Same name: which names in one report are one actor. "Oduya" is "Tamsin Oduya", "the ICU" is "Inland Cargo Union";
// two people with one surname stay two, and a bare surname goes to whom the report has so named, else to nobody.

import { organizationHeads } from "../../language/en/bodies.ts";
import { honorifics } from "../../language/en/titles.ts";
import { shortSyllableFamilies } from "../../language/many/family-first.ts";
import { nounOf } from "../mentions/descriptions.ts";
import { knownNameOf } from "../mentions/known-names.ts";
import { isGivenName } from "../mentions/runs.ts";
import { type Figure, type Finding, type Gender, newFigure, unresolved } from "./figure.ts";
import { givenGender } from "./given-gender.ts";
import { keysOf, type Place, wordBefore } from "./scene.ts";
import { stateBodyKey, stateTold } from "./state-told.ts";

/** Namesakes kept a word; beyond that a short form is ambiguous anyway, and comparing all of them would be quadratic. */
const MOST_NAMESAKES = 32;

/** Confidence of a name whose kind nothing in the report proves. */
const GUESSED = 0.5;

interface Named {
  readonly figure: Figure;
  readonly tokens: readonly string[];
}

/** Findings for the name mentions among `places`, by index; other forms have none. */
export function tieNames(places: readonly Place[], text: string): ReadonlyMap<number, Finding> {
  const names = places.flatMap((place, index) => (place.mention.form === "name" ? [{ place, index }] : []));
  const book = new NameBook();
  const full = names.filter(({ place }) => !isBareSurname(place));
  const byLength = full
    .map((one) => ({ ...one, length: keysOf(one.place).length, isTold: stateTold(one.place) !== null }))
    .toSorted((a, b) => b.length - a.length || Number(b.isTold) - Number(a.isTold) || a.index - b.index);
  for (const { place } of byLength) book.enter(place, text);
  const findings = new Map<number, Finding>();
  for (const { place, index } of names) findings.set(index, book.find(place, text));
  for (const figure of new Set([...findings.values()].map((f) => f.figure)))
    if (figure !== null) figure.name = fullName(figure);
  return findings;
}

/** A person's usual full form: a headline's "Envoy Tamsin Oduya Says" must not win over five times "Tamsin Oduya". */
function fullName({ name, kind, forms }: Figure): string {
  if (kind !== "person") return name;
  const full = [...forms].filter(([form]) => /\s/.test(form));
  const [best] = full.toSorted((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  return best?.[0] ?? name;
}

/** One word for a person: its figure depends on who has been introduced by then. */
function isBareSurname(place: Place): boolean {
  return place.mention.kind === "person" && keysOf(place).length === 1;
}

/** The names met so far, by their words, so that a name is looked up and never compared with all the others. */
class NameBook {
  private readonly exact = new Map<string, Figure>();
  private readonly byToken = new Map<string, Named[]>();
  private readonly established = new Map<string, Figure>();
  private readonly introduced = new Set<Figure>();

  enter(place: Place, text: string): void {
    const key = this.keyOf(place);
    if (this.exact.has(key)) return;
    const tokens = tokensOf(place);
    const figure = this.match(place, tokens) ?? this.open(place, text);
    this.exact.set(key, figure);
    const acronym = acronymOf(place);
    if (acronym !== null && !this.exact.has(`organization ${acronym}`))
      this.exact.set(`organization ${acronym}`, figure);
    for (const token of new Set(
      isWhole(place) && figure.kind === "person" ? surnamesAnd(ends(tokens), tokens) : ends(tokens),
    )) {
      const list = this.byToken.get(token) ?? [];
      if (list.length < MOST_NAMESAKES && !list.some((n) => n.figure === figure)) list.push({ figure, tokens });
      this.byToken.set(token, list);
    }
  }

  find(place: Place, text: string): Finding {
    const finding = isBareSurname(place) ? this.findBare(place, text) : this.findExact(place, text);
    if (finding.figure !== null) this.note(finding.figure, place, text);
    return finding;
  }

  private note(figure: Figure, place: Place, text: string): void {
    const form = text.slice(place.mention.span.start, place.mention.span.end);
    figure.forms.set(form, (figure.forms.get(form) ?? 0) + 1);
    figure.count += 1;
    if (place.mention.confidence > GUESSED) figure.isProved = true;
    figure.state ??= stateTold(place);
    const gender = genderOf(place);
    if (gender !== "any" && figure.gender === "any") figure.gender = gender;
    if (!isBareSurname(place)) this.introduced.add(figure);
  }

  private findExact(place: Place, text: string): Finding {
    const figure = this.exact.get(this.keyOf(place)) ?? this.open(place, text);
    this.exact.set(this.keyOf(place), figure);
    return { figure, confidence: place.mention.confidence };
  }

  /** Who a lone surname or given name stands for at this point of the report. */
  private findBare(place: Place, text: string): Finding {
    const [token = ""] = tokensOf(place);
    const all = this.candidates(token, place);
    if (all.length === 0) return this.findExact(place, text);
    const settled = this.established.get(token);
    const gender = genderOf(place);
    const fitting = all.filter((f) => gender === "any" || f.gender === "any" || f.gender === gender);
    const known = fitting.filter((f) => this.introduced.has(f));
    const [only] = known.length > 0 ? known : fitting;
    const isOne = known.length === 1 || (known.length === 0 && fitting.length === 1);
    const chosen =
      settled !== undefined && fitting.includes(settled) && gender === "any" ? settled : isOne ? only : undefined;
    if (chosen === undefined) return unresolved(`${all.length} people in the report share this name`);
    if (!this.established.has(token)) this.established.set(token, chosen);
    return { figure: chosen, confidence: all.length === 1 ? 0.9 : 0.75 };
  }

  /**
   * Family names first; the first of two ("Barrera" of "Ana Barrera Leal") or a first word ("Kim" of "Kim Jong Un", "Donald") only where no
   * family name fits, and behind "Mr" no given name.
   */
  private candidates(token: string, place: Place): readonly Figure[] {
    const named = (this.byToken.get(token) ?? []).filter(({ figure }) => figure.kind === "person");
    const byLast = named.filter(({ tokens }) => tokens.at(-1) === token);
    if (byLast.length > 0) return byLast.map((n) => n.figure);
    const isFamily = shortSyllableFamilies.has(token);
    const byFirst = isFamily ? named.filter(({ tokens }) => tokens[0] === token) : [];
    if (byFirst.length > 0) return byFirst.map((n) => n.figure);
    const byOther = named.filter(({ tokens }) => tokens[0] !== token);
    return (wordBefore(place)?.key === "mr" ? byOther : named).map((n) => n.figure);
  }

  private match(place: Place, tokens: readonly string[]): Figure | null {
    const kind = groupOf(place);
    const half = tokens.length === 1 ? this.halfNamed(place, tokens[0] ?? "") : null;
    if (half !== null || kind === "place" || kind === "state") return half;
    if (tokens.length < 2) return kind === "organization" ? this.shortForm(place, tokens[0] ?? "") : null;
    const state = stateTold(place)?.state;
    const named = [...(this.byToken.get(tokens.at(-1) ?? "") ?? [])].filter(
      ({ figure }) =>
        sameGroup(figure.kind, kind) && (state === undefined || figure.state === null || figure.state.state === state),
    );
    const fitting = named.filter((n) =>
      kind === "person" ? isSamePerson(tokens, n.tokens) : isTail(tokens, n.tokens),
    );
    const [first] = fitting;
    return first !== undefined && fitting.every((n) => n.figure === first.figure) ? first.figure : null;
  }

  /** "the Front", "the Council": the one body whose name has that head; none where two have it. */
  private shortForm(place: Place, token: string): Figure | null {
    if (!organizationHeads.has(token) && nounOf(token) === null) return null;
    const named = (this.byToken.get(token) ?? []).filter(
      ({ figure, tokens }) =>
        figure.kind === "organization" &&
        tokens.length > 1 &&
        (tokens.at(-1) === token || /^(?:of|for|on)$/.test(tokens[1] ?? "")),
    );
    const figures = new Set(named.map((n) => n.figure));
    const [only] = figures;
    return figures.size === 1 && only !== undefined && wordBefore(place)?.key === "the" ? only : null;
  }

  /** "the North": the one state whose name begins so, where the report names it; none where two do. */
  private halfNamed(place: Place, token: string): Figure | null {
    if (!/^(?:north|south|east|west)$/.test(token) || wordBefore(place)?.key !== "the") return null;
    const states = (this.byToken.get(token) ?? []).filter(({ figure }) => figure.kind === "state");
    return states.length === 1 ? (states[0]?.figure ?? null) : null;
  }

  private open(place: Place, text: string): Figure {
    const { span, kind } = place.mention;
    const name = listedName(place) ?? text.slice(span.start, span.end);
    const figure = newFigure({ name, kind, isNamed: true, isMany: kind === "group", first: span.start });
    if (kind === "person") figure.gender = givenGender(keysOf(place));
    figure.state = stateTold(place);
    return figure;
  }

  private keyOf(place: Place): string {
    const name = listedName(place);
    return `${groupOf(place)} ${name?.toLowerCase() ?? stateBodyKey(place) ?? tokensOf(place).join(" ")}`;
  }
}

/** How the lists call whom a name names. */
function listedName(place: Place): string | null {
  const count = keysOf(place).length;
  return knownNameOf(place.region.words.slice(place.to - count, place.to))?.name ?? null;
}

function groupOf(place: Place): string {
  const { kind } = place.mention;
  return kind === "outlet" || kind === "group" ? "organization" : kind;
}

function sameGroup(kind: string, group: string): boolean {
  return kind === group || (group === "organization" && (kind === "outlet" || kind === "group"));
}

/** Only the words a short form can consist of: the last, and the first, are looked up. */
function ends(tokens: readonly string[]): readonly string[] {
  return [tokens[0] ?? "", tokens.at(-1) ?? ""];
}

/** With the first of two family names, which is how Spanish and Portuguese names are shortened; a middle name is never used alone. */
function surnamesAnd(others: readonly string[], tokens: readonly string[]): readonly string[] {
  const first = tokens.length > 2 ? (tokens.at(-2) ?? "") : "";
  return first.length > 2 && !PARTICLES.test(first) && !isGivenName(first) ? [...others, first] : others;
}

/** No headline's "Ana Barrera Unleashed", whose capitals say nothing of where a name ends. */
function isWhole({ region }: Place): boolean {
  return region.part !== "headline" && region.casing === "mixed";
}

const PARTICLES = /^(?:de|del|da|dos|das|van|von|der|den|bin|bint|ibn|ben|abu|and|the|la|le|las|los)$/;

/** Words without accents, articles of Arabic names and suffixes, so that "al-Rashidi" and "Rashidi" meet. */
function tokensOf(place: Place): readonly string[] {
  const tokens = keysOf(place)
    .map((key) =>
      key
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/^(?:al|el|an|as|ar|at|ash|ad|az)-(?=\p{L})/u, ""),
    )
    .filter((key, at, all) => !(at > 0 && at === all.length - 1 && /^(?:jr|sr|ii|iii|iv)$/.test(key)))
    .filter((key) => key !== "al" && key !== "el");
  return tokens.length > 0 ? tokens : keysOf(place);
}

/** The same first and last word and no middle names that differ; or all of one at the end of the other. */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (isTail(a, b) || isTail(b, a) || isTurned(a, b)) return true;
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.slice(1, -1).every((m) => long.some((other) => other === m || (m.length === 1 && other.startsWith(m))));
}

/** Family name first or last: "Higuchi Ichiyo", "Ichiyo Higuchi". */
function isTurned(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

function isTail(tail: readonly string[], whole: readonly string[]): boolean {
  const skip = whole.length - tail.length;
  return skip >= 0 && tail.every((token, i) => token === whole[skip + i]);
}

/** "Inland Cargo Union (ICU)": the letters, where they stand in brackets just behind or are the words' initials. */
function acronymOf(place: Place): string | null {
  if (groupOf(place) !== "organization" || place.to - place.from < 2) return null;
  const next = place.region.words[place.to];
  if (next?.gap === " (" && next.shape === "upper") return next.key;
  const initials = place.region.words
    .slice(place.from, place.to)
    .filter((w) => w.shape !== "lower")
    .map((w) => w.key.charAt(0))
    .join("");
  return initials.length >= 3 ? initials : null;
}

function genderOf(place: Place): Gender {
  return honorifics.get(wordBefore(place)?.key ?? "") ?? "any";
}
