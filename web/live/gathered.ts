// What the stream of events told of since the page was loaded, added up: one event of news after the other is one notice.
import type { NewsInBrief } from "../../src/reconcile/news-in-brief.ts";

export const nothingNew: NewsInBrief = { reports: 0, statements: 0, deals: [] };

/** A deal that several events name stands once. */
export function gathered(before: NewsInBrief, news: NewsInBrief): NewsInBrief {
  const known = new Set(before.deals.map(({ id }) => id));
  return {
    reports: before.reports + news.reports,
    statements: before.statements + news.statements,
    deals: [...before.deals, ...news.deals.filter(({ id }) => !known.has(id))],
  };
}
