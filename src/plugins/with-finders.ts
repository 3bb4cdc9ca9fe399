// A reader together with the finders of plug-ins. Promise: what the reader found stays as it was; what a finder adds points into the
// report's headline or body, tells with words that nothing else tells with, and is known by the name that the Reading bears.
import { z } from "zod";
import type { Layout } from "../reading/layout.ts";
import type { FoundAttribution, Reader } from "../reading/reader.ts";
import { kindOf, markQuoted } from "../reading/rules/kind.ts";
import { parentsOf } from "../reading/rules/nest.ts";
import type { Article } from "../schema/article.ts";
import { AttributionStatus } from "../schema/attribution.ts";
import { contains, overlaps, Span } from "../schema/span.ts";
import type { Plugin } from "./plugin.ts";
import { guarded, pluginFault } from "./plugin-fault.ts";

const Found = z.array(
  z.strictObject({
    source: z.array(Span),
    cue: z.array(Span).min(1),
    content: z.array(Span),
    status: AttributionStatus.default("said"),
    confidence: z.number().min(0).max(1),
  }),
);
type Found = z.infer<typeof Found>[number];

export function withFinders(reader: Reader, plugins: readonly Plugin[]): Reader {
  const finders = plugins.filter(({ finder }) => finder !== undefined);
  if (finders.length === 0) return reader;
  return {
    model: [reader.model, ...finders.map(({ name, version }) => `${name}@${version}`)].join("+"),
    async find(article, layout) {
      const { attributions: own, names } = await reader.find(article, layout);
      const added: Found[] = [];
      for (const plugin of finders) added.push(...untold(await foundBy(plugin, article, layout), [...own, ...added]));
      return { attributions: added.length === 0 ? own : together(own, added, { article, layout }), names };
    },
  };
}

/** @throws ParleyError plugin-failed */
async function foundBy(plugin: Plugin, article: Article, layout: Layout): Promise<readonly Found[]> {
  const { text, language, headline, body, title, outlet, publishedAt } = article;
  const facts = { ...(title && { title }), ...(outlet && { outlet }), ...(publishedAt && { publishedAt }) };
  // A copy, because a plug-in that changed the article would change what every stage behind it reads
  const report = structuredClone({ text, language, headline, body, ...facts });
  const given = await guarded(plugin, () => plugin.finder?.find(report));
  const read = Found.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.join(".") ?? "";
    throw pluginFault(
      plugin,
      `gave what is no list of attributions (${where === "" ? "" : `${where}: `}${issue?.message})`,
    );
  }
  for (const found of read.data)
    for (const role of ["source", "cue", "content"] as const) {
      const fault = faultIn(found[role], text, layout);
      if (fault !== null) throw pluginFault(plugin, `gave a ${role} ${fault}`);
    }
  return read.data;
}

/** "[12, 40) outside the headline and the body"; null for spans that are as they should be. */
function faultIn(spans: readonly Span[], text: string, { paragraphs }: Layout): string | null {
  for (const [at, span] of spans.entries()) {
    const place = `[${span.start}, ${span.end})`;
    const before = spans[at - 1];
    if (span.start >= span.end || !paragraphs.some((paragraph) => contains(paragraph, span)))
      return `${place} that is in no paragraph of the headline and the body`;
    if (text.slice(span.start, span.end).trim() === "") return `${place} of white space only`;
    if (cutsPair(text, span.start) || cutsPair(text, span.end)) return `${place} that cuts a character in two`;
    if (before !== undefined && before.end > span.start) return `${place} that does not stand behind the one before`;
  }
  return null;
}

/** Whether the offset stands between the two halves of a character beyond U+FFFF. */
function cutsPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** Those whose cue no other attribution has. */
function untold(found: readonly Found[], known: readonly { readonly cue: readonly Span[] }[]): readonly Found[] {
  const cues = known.flatMap(({ cue }) => cue);
  return found.filter(({ cue }) => !cue.some((span) => cues.some((other) => overlaps(span, other))));
}

interface Place {
  readonly article: Article;
  readonly layout: Layout;
}

/** In text order. The reader's own keep their parents; the others get the one in whose words they stand. */
function together(own: readonly FoundAttribution[], added: readonly Found[], { article, layout }: Place) {
  const quoted = markQuoted(article.text, layout.quotations);
  const all = [
    ...own.map((one) => ({ one, isOwn: true })),
    ...added.map((found) => ({ one: { ...found, kind: kindOf(found.content, quoted), parent: null }, isOwn: false })),
  ].toSorted((a, b) => startOf(a.one) - startOf(b.one));
  const places = new Map(all.map(({ one }, at) => [one as object, at]));
  const parents = parentsOf(all.map(({ one }) => one));
  return all.map(({ one, isOwn }, at): FoundAttribution => {
    if (!isOwn) return { ...one, parent: parents[at] ?? null };
    const parent = one.parent === null ? undefined : own[one.parent];
    return { ...one, parent: parent === undefined ? null : (places.get(parent) ?? null) };
  });
}

function startOf({ source, cue, content }: Pick<FoundAttribution, "source" | "cue" | "content">): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}
