// State of the context: whose "the Foreign Ministry" is where its own words do not say. Only where the report tells of one
// state alone that it has a government, ministry or army; where it tells of two, or of none, the ministry stays untied.
import type { Figure } from "./figure.ts";
import type { StateTold } from "./state-told.ts";

/** Bodies that every state has one of, so that whose it is must be told or be plain. */
const OWN = /(?:^|\s)(?:ministry|ministries|parliament|cabinet)$|^(?:ministry|government) (?:of|for) /i;

/** What a state alone has and governs with; its consulates, police and forces stand in reports about others. */
const GOVERNING = /(?:^|\s)(?:government|ministry|army|military|parliament|presidency|cabinet|authorities)\b/i;

/** A named ministry or parliament. */
export function isStatesOwn({ name, kind, isNamed }: Figure): boolean {
  return isNamed && kind === "organization" && OWN.test(name);
}

/**
 * The one state of whose governing bodies a report tells; null where there are two or none. A residence counts for
 * none of them: the White House is in every report.
 *
 * @example "the Chinese government … the Foreign Ministry": China, by "Chinese"
 * @example not: "the Chinese government … the Marenni army … the Foreign Ministry": whose is open
 */
export function onlyStateTold(figures: Iterable<Figure>): StateTold | null {
  const told = new Map<string, StateTold>();
  for (const { state, name } of figures)
    if (state !== null && GOVERNING.test(name) && !told.has(state.state)) told.set(state.state, state);
  const [only] = told.values();
  return told.size === 1 && only !== undefined ? only : null;
}
