// Cataphora: a source described before it is named. News leads often say "a senior Marenni official said" and name the
// official in the next paragraph; only two plain forms of that are taken, for all others could be a second person.
import { headOf } from "./descriptions.ts";
import type { Figure, Finding } from "./figure.ts";
import { type Place, type Scene, wordAfter } from "./scene.ts";

/** Paragraphs after the description in which its person must be named. */
const REACH = 2;
/** Mentions looked at, a bound on time. */
const MOST = 60;

const SPEAKING = /^(?:was|is) (?:speaking|responding|talking)|^(?:spoke|speaking|made the (?:remarks|comments))/;

/**
 * The person whom a singular, indefinite description introduces, if the report then names them.
 *
 * @example "An envoy said talks had failed. / Tamsin Oduya, the envoy in Oro, …": Tamsin Oduya
 * @example not: "An envoy said talks had failed. / Tamsin Oduya disagreed.": perhaps someone else
 * @example not: "A Metro envoy said no. / The union's envoy, Tamsin Oduya, …": somebody else's
 */
export function introducedLater(scene: Scene, at: number, names: ReadonlyMap<number, Finding>): Figure | null {
  const place = scene.places[at];
  if (place === undefined || place.mention.kind !== "person" || !isIndefinite(place)) return null;
  const head = headOf(place);
  for (let i = at + 1; i < Math.min(scene.places.length, at + MOST); i++) {
    const later = scene.places[i];
    if (later === undefined || later.paragraph > place.paragraph + REACH) return null;
    const figure = names.get(i)?.figure ?? null;
    if (figure === null || figure.kind !== "person" || figure.first < place.mention.span.start) continue;
    if (later.paragraph === place.paragraph) continue;
    if (
      isSpeaking(later) ||
      (figure.heads.has(head) && isNewHere(figure, later) && isNamedAlike(place, figure, scene.text))
    )
      return figure;
  }
  return null;
}

function isIndefinite(place: Place): boolean {
  return /^(?:a|an)$/.test(place.region.words[place.from]?.key ?? "");
}

function isNewHere(figure: Figure, place: Place): boolean {
  return figure.first === place.mention.span.start;
}

/**
 * "A Metro spokesman" is not "the opposition's transport spokesman": whose they are must be said again. And "an adviser" is not who is then
 * introduced as "a dam-safety adviser": whoever is new to the reader is not who was told of.
 */
function isNamedAlike({ region: { words }, from, to }: Place, { roles, name }: Figure, text: string): boolean {
  const modifiers = words.slice(from + 1, to - 1);
  const isIntroduced = roles.some(({ span }) =>
    /\b(?:a|an) $/i.test(text.slice(Math.max(0, span.start - 4), span.start)),
  );
  if (modifiers.length === 0 && isIntroduced) return false;
  const said = roles
    .map((role) => `${role.title} ${role.of ?? ""}`)
    .join(" ")
    .toLowerCase();
  return modifiers.every(
    ({ shape, key }) => shape === "lower" || said.includes(key) || name.toLowerCase().includes(key),
  );
}

function isSpeaking(place: Place): boolean {
  const first = wordAfter(place);
  if (first === undefined || first.gap !== " ") return false;
  const words = place.region.words.slice(place.to, place.to + 4).map((w) => w.key);
  return SPEAKING.test(words.join(" "));
}
