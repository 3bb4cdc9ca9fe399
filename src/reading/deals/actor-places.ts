// Actor places: which actors stand within a stretch of text. Promise: a look-up is logarithmic in the mentions plus what it
// finds; only mentions that the reading has tied to an actor count, with pairs ("Lomara-Ardesh talks") taken apart.
import { demonyms, seats, stateNames } from "../../language/en/states.ts";
import type { Actor } from "../../schema/actor.ts";
import type { ActorId } from "../../schema/ids.ts";
import type { Mention } from "../../schema/mention.ts";
import { firstFrom, type Span } from "../../schema/span.ts";

export interface ActorPlaces {
  /** Actors named or described within the span, in text order, each once. */
  within(span: Span): readonly ActorId[];
  /** The same mention by mention, with where each stands; mentions of nobody are left out. */
  placed(span: Span): readonly PlacedActors[];
  actor(id: ActorId): Actor | undefined;
  /** Both sides of a word such as "Lomaran-Ardeshi"; `[]` for any other word. */
  pair(word: string): readonly ActorId[];
  /** The state of a word such as "Lomaran", where the report names it. */
  people(word: string): readonly ActorId[];
}

/** A mention with whom it means: two where it is a pair, several where it describes people of several states. */
export interface PlacedActors extends Span {
  readonly ids: readonly ActorId[];
  /** Whether a name says who it is, there or elsewhere in the report. */
  readonly isNamed: boolean;
  readonly isPerson: boolean;
}

export function placeActors(text: string, actors: readonly Actor[], mentions: readonly Mention[]): ActorPlaces {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const byName = new Map<string, ActorId>();
  for (const { id, name, aliases } of actors)
    for (const one of [name, ...aliases]) if (!byName.has(keyOf(one))) byName.set(keyOf(one), id);
  const stateOf = (word: string): ActorId | undefined => {
    const key = keyOf(word);
    const state = stateNames.get(key) ?? demonyms.get(key) ?? seats.get(key);
    return (state === undefined ? undefined : byName.get(keyOf(state))) ?? byName.get(key);
  };
  const whoIs = ({ span, form, actor }: Mention): readonly ActorId[] => {
    const words = text.slice(span.start, Math.min(span.end, span.start + 80));
    const pair = pairOf(words, stateOf);
    if (pair !== null) return pair;
    const found = actor === null ? undefined : byId.get(actor);
    if (found?.kind === "place") return [stateOf(words) ?? found.id];
    // "Lomaran officials": who they are is open, whose they are is not
    if (form === "description" && (found === undefined || found.kind === "group")) return statesIn(words, demonymState);
    return found === undefined ? [] : [found.id];
  };
  const demonymState = (word: string): ActorId | undefined => {
    const state = demonyms.get(keyOf(word));
    return state === undefined ? undefined : byName.get(keyOf(state));
  };
  const places = mentions.map((mention) => ({
    start: mention.span.start,
    end: mention.span.end,
    mention,
  }));
  const named = new Set(mentions.flatMap(({ form, actor }) => (form === "name" && actor !== null ? [actor] : [])));
  const placed = ({ start, end }: Span): readonly PlacedActors[] => {
    const found: PlacedActors[] = [];
    for (
      let at = firstFrom(places, start), one = places[at];
      one !== undefined && one.start < end;
      one = places[++at]
    ) {
      const ids = one.end <= end ? whoIs(one.mention) : [];
      const [first] = ids;
      if (first === undefined) continue;
      const isPerson = byId.get(first)?.kind === "person";
      found.push({ start: one.start, end: one.end, ids, isNamed: ids.some((id) => named.has(id)), isPerson });
    }
    return found;
  };
  return {
    placed,
    actor: (id) => byId.get(id),
    people: (word) => [demonymState(word)].filter((id) => id !== undefined),
    pair: (word) => pairOf(word, stateOf) ?? [],
    within: (span) => [...new Set(placed(span).flatMap(({ ids }) => ids))],
  };
}

type StateOf = (word: string) => ActorId | undefined;

/** The two sides of "Lomara-Ardesh", "Lomaran-Ardeshi"; null where either is unknown. */
function pairOf(word: string, stateOf: StateOf): readonly ActorId[] | null {
  const parts = /[-–]/.test(word) ? word.split(/[-–]/, 3).map(stateOf) : [];
  const known = parts.filter((part) => part !== undefined);
  return known.length > 1 && known.length === parts.length ? known : null;
}

function statesIn(words: string, stateOf: StateOf): readonly ActorId[] {
  const list = words.split(/\s+/);
  return list.flatMap((word, i) => stateOf(`${list[i - 1] ?? ""} ${word}`) ?? stateOf(word) ?? []);
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/^the /, "").replaceAll(".", "");
}
