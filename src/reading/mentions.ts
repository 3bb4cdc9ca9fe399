// Mentions: places in the report that stand for an actor.
import type { Article } from "../schema/article.ts";
import type { Mention } from "../schema/mention.ts";
import type { Layout } from "./layout.ts";

export function findMentions(_article: Article, _layout: Layout): readonly Mention[] {
  return [];
}
