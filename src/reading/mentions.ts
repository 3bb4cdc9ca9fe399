// Mentions: places in the report that stand for an actor, by name, by description or by pronoun. Read from headline,
// body, captions and datelines. Spans are in text order and never nested within another of the same form.
import type { Article } from "../schema/article.ts";
import { MentionId } from "../schema/ids.ts";
import type { Mention } from "../schema/mention.ts";
import { contains, type Span } from "../schema/span.ts";
import type { Layout } from "./layout.ts";
import { type FoundDescription, findDescriptions } from "./mentions/descriptions.ts";
import { withHalves } from "./mentions/halves.ts";
import { findNames } from "./mentions/names.ts";
import { findPronouns } from "./mentions/pronouns.ts";
import { placesIn } from "./mentions/quoted.ts";
import { findRegions } from "./mentions/regions.ts";
import { settleNames } from "./mentions/settle-names.ts";
import type { ToldName } from "./told-name.ts";

type Found = Pick<Mention, "span" | "kind" | "form" | "confidence">;

/**
 * Every mention with its kind and form; whom it stands for is decided by resolveActors.
 *
 * @param told names that a network sees in headline and body; null for names by rules alone
 */
export function findMentions(
  article: Article,
  layout: Layout,
  told: readonly ToldName[] | null = null,
): readonly Mention[] {
  const regions = findRegions(article, layout);
  const isQuoted = placesIn(layout.quotations.filter((q) => q.isSpeech).flatMap((q) => q.pieces));
  const ruled = findNames(regions);
  const names = withHalves(regions, told === null ? ruled : settleNames(regions, ruled, told));
  const found: readonly Found[] = [
    ...names.map((n): Found => ({ span: spanOf(n), kind: n.kind, form: "name", confidence: n.confidence })),
    ...withoutNames(regions.flatMap(findDescriptions), names).map(
      (d): Found => ({ span: spanOf(d), kind: d.kind, form: "description", confidence: 0.8 }),
    ),
    ...regions
      .flatMap((region) => findPronouns(region, isQuoted))
      .map(
        (p): Found => ({
          span: spanOf(p),
          kind: p.form.gender === "thing" ? "organization" : "person",
          form: "pronoun",
          confidence: 0.9,
        }),
      ),
  ];
  return found
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((one, index) => ({ id: MentionId.parse(`m${index + 1}`), ...one, actor: null, reason: "not resolved" }));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** A description that a name covers, or whose head is a name's, is that name. */
function withoutNames(descriptions: readonly FoundDescription[], names: readonly Span[]): readonly FoundDescription[] {
  let at = 0;
  return descriptions.filter((d) => {
    while (at < names.length && (names[at]?.end ?? 0) <= d.start) at += 1;
    for (let i = at; i < names.length; i++) {
      const name = names[i];
      if (name === undefined || name.start >= d.end) return true;
      if (name.end >= d.end || contains(name, d)) return false;
    }
    return true;
  });
}
