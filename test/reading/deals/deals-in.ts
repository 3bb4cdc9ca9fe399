// The deals of a made-up text, each as plain words, so that a test reads like the report.

import { resolveActors } from "../../../src/reading/actors.ts";
import { findDeals } from "../../../src/reading/deals.ts";
import { layOut } from "../../../src/reading/layout.ts";
import { findMentions } from "../../../src/reading/mentions.ts";
import type { Deal } from "../../../src/schema/deal.ts";
import { sliceOf } from "../../../src/schema/span.ts";
import { articleOf } from "../made-up.ts";

export interface PlainDeal {
  readonly name: string;
  readonly kind: string;
  readonly parties: readonly string[];
  readonly mediators: readonly string[];
  readonly status: string | null;
  readonly because: readonly string[];
  readonly phases: readonly string[];
}

export function rawDealsIn(text: string): readonly Deal[] {
  const article = articleOf(text);
  const layout = layOut(article);
  return findDeals(article, layout, resolveActors(article, layout, findMentions(article, layout), []));
}

export function dealsIn(text: string): readonly PlainDeal[] {
  const article = articleOf(text);
  const layout = layOut(article);
  const cast = resolveActors(article, layout, findMentions(article, layout), []);
  const nameOf = (id: string): string => cast.actors.find((actor) => actor.id === id)?.name ?? "null";
  return findDeals(article, layout, cast).map(({ name, kind, parties, mediators, status, because, phases }) => ({
    name,
    kind,
    parties: parties.map(nameOf).toSorted(),
    mediators: mediators.map(({ actor, how }) => `${nameOf(actor)}: ${how}`),
    status,
    because: because.map((span) => sliceOf(text, span)),
    phases,
  }));
}
