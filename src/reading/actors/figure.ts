// Figure: an actor while the report is still being read. Only the rooms of actors/ see it; what leaves them is Actor.
import type { Role } from "../../schema/actor.ts";
import type { ActorKind } from "../../schema/mention.ts";
import type { StateTold } from "./state-told.ts";

export type Gender = "male" | "female" | "any";

export interface Figure {
  /** How the report names it, the fullest form; for an unnamed source its description. */
  name: string;
  kind: ActorKind;
  gender: Gender;
  readonly isNamed: boolean;
  readonly isMany: boolean;
  /** The forms of its name in the report, with how often each stands there. */
  readonly forms: Map<string, number>;
  readonly roles: Role[];
  /** Head nouns of roles and descriptions, in the singular: what "the envoy" is matched against. */
  readonly heads: Set<string>;
  nationality: string | null;
  age: number | null;
  /** Whose body it is, where the report tells: "the Marenni army" is Marenn's. */
  state: StateTold | null;
  /** Offset of its first mention. */
  readonly first: number;
  /** Whether more than a capital letter speaks for its kind. */
  isProved: boolean;
  /** How often the report names it. */
  count: number;
  /** How many masculine and feminine pronouns stood for it when the report was read a first time. */
  male: number;
  female: number;
  /** Those whom an actor of several consists of: "Oduya and Tekle". */
  readonly parts?: readonly Figure[];
}

export function newFigure(given: Pick<Figure, "name" | "kind" | "isNamed" | "isMany" | "first">): Figure {
  return {
    ...given,
    gender: "any",
    forms: new Map(),
    roles: [],
    heads: new Set(),
    nationality: null,
    age: null,
    state: null,
    isProved: false,
    count: 0,
    male: 0,
    female: 0,
  };
}

/** A figure, or why there is none: what a Mention needs to say. */
export type Finding =
  | { readonly figure: Figure; readonly confidence: number }
  | { readonly figure: null; readonly reason: string };

export function unresolved(reason: string): Finding {
  return { figure: null, reason };
}
