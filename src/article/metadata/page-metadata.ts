// What a page says of itself → outlet, byline, date, title and address, each with the place that said it.
// Promise: of several statements the first acceptable one in a stated order (ORDER below) wins.
import type { MetadataEntry } from "../../schema/article.ts";
import { attribute, type Element, elementsOf, hasAttribute, type Page, textOf } from "../html/tree.ts";
import { type Candidate, type Field, plain } from "./candidate.ts";
import { isoDate } from "./dates.ts";
import { candidatesOfJsonLd } from "./json-ld.ts";
import { META_NAMES } from "./meta-names.ts";
import { personsOf } from "./names.ts";
import { splitTitle, withoutOutlet } from "./title.ts";

/** How many statements of one place are looked at: a report has few authors, a hostile page may name a million. */
const MOST = 50;

export interface PageMetadata {
  readonly outlet?: string;
  readonly title?: string;
  readonly byline: readonly string[];
  readonly publishedAt?: string;
  readonly uri?: string;
  readonly metadata: readonly MetadataEntry[];
}

/** The page's statements about its report. Values are read as text and never run. */
export function metadataOfPage(page: Page): PageMetadata {
  const elements = [...elementsOf(page)];
  const tagged = (name: string): readonly Element[] => elements.filter((element) => element.tagName === name);
  const candidates = [
    ...candidatesOfJsonLd(tagged("script")),
    ...candidatesOfMeta(tagged("meta")),
    ...candidatesOfLinks(tagged("link")),
    ...candidatesOfElements(elements),
  ].map((candidate) => ({ ...candidate, value: plain(candidate.value) }));
  return chosen(candidates, plain(tagged("title").map(textOf)[0] ?? ""));
}

function chosen(unsorted: readonly Candidate[], pageTitle: string): PageMetadata {
  const candidates = unsorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  const first = (field: Field, accept: (value: string) => string | null): MetadataEntry | undefined => {
    for (const { value, from } of candidates.filter(
      (candidate) => candidate.field === field && candidate.value !== "",
    )) {
      const accepted = accept(value);
      if (accepted !== null) return { field, value: accepted, from };
    }
    return undefined;
  };
  const headings = candidates.filter(({ from }) => from === "h1").map(({ value }) => value);
  const split = splitTitle(pageTitle, headings);
  const outlet = first("outlet", outletName) ?? entryOf("outlet", split.rest);
  const title =
    first("title", (value) => withoutOutlet(value, outlet?.value)) ??
    entryOf("title", withoutOutlet(split.title, outlet?.value));
  const byline = bylineOf(candidates, outlet?.value);
  const publishedAt = first("publishedAt", isoDate);
  const uri = first("uri", webAddress);
  return {
    ...(outlet === undefined ? {} : { outlet: outlet.value }),
    ...(title === undefined ? {} : { title: title.value }),
    byline: byline.map((entry) => entry.value),
    ...(publishedAt === undefined ? {} : { publishedAt: publishedAt.value }),
    ...(uri === undefined ? {} : { uri: uri.value }),
    metadata: [outlet, title, ...byline, publishedAt, uri].filter((entry) => entry !== undefined),
  };
}

function entryOf(field: Field, value: string | null): MetadataEntry | undefined {
  return value === null || value === "" ? undefined : { field, value, from: "title" };
}

/** "The Vale Courier | valecourier.example" is The Vale Courier; an account (@valecourier) or an address is no name. */
function outletName(value: string): string | null {
  const name = value.split(" | ")[0] ?? value;
  return /^(?:https?:|@)/i.test(name) ? null : name;
}

function webAddress(value: string): string | null {
  return /^https?:/i.test(value) && URL.canParse(value) ? value : null;
}

/**
 * Which place is believed first, for each fact. JSON-LD is written for machines and comes first, but a syndicated
 * report names its agency there as publisher, and its address is often that of a section.
 */
const ORDER: Readonly<Record<Field, readonly string[]>> = {
  outlet: ["meta:og:site_name", "json-ld:", "meta:"],
  title: ["json-ld:headline", "meta:", "json-ld:", "h1"],
  byline: ["json-ld:", "meta:", "rel:", "itemprop:", "class:"],
  publishedAt: ["json-ld:datePublished", "meta:", "itemprop:", "time", "json-ld:"],
  uri: ["link:", "meta:", "json-ld:"],
};

/** A place that no order names comes last. */
function rankOf({ field, from }: Candidate): number {
  const rank = ORDER[field].findIndex((place) => from.startsWith(place));
  return rank < 0 ? ORDER[field].length : rank;
}

/** All persons that the first place with a person names; co-authors often have an element each. */
function bylineOf(candidates: readonly Candidate[], outlet: string | undefined): readonly MetadataEntry[] {
  const entries = candidates
    .filter((candidate) => candidate.field === "byline")
    .slice(0, MOST)
    .flatMap(({ value, from }) => personsOf(value, outlet).map((name) => ({ field: "byline", value: name, from })));
  const sameplace = entries.filter((entry) => entry.from === entries[0]?.from);
  return sameplace.filter((entry, i) => sameplace.findIndex((other) => other.value === entry.value) === i);
}

function candidatesOfMeta(metas: readonly Element[]): readonly Candidate[] {
  const stated = Map.groupBy(metas.flatMap(statementsOf), (statement) => statement.name);
  return (Object.keys(META_NAMES) as Field[]).flatMap((field) =>
    META_NAMES[field].flatMap((name) =>
      (stated.get(name) ?? []).slice(0, MOST).map(({ value }) => ({ field, value, from: `meta:${name}` })),
    ),
  );
}

function statementsOf(meta: Element): readonly { readonly name: string; readonly value: string }[] {
  const value = attribute(meta, "content");
  const names = ["name", "property", "itemprop", "http-equiv"].map((key) => attribute(meta, key).trim().toLowerCase());
  return names.filter((name) => name !== "").map((name) => ({ name, value }));
}

function candidatesOfLinks(links: readonly Element[]): readonly Candidate[] {
  const canonical = links.filter((link) => /\bcanonical\b/i.test(attribute(link, "rel")));
  return canonical.map((link) => ({ field: "uri", value: attribute(link, "href"), from: "link:canonical" }));
}

/** What the page shows its readers: author links, marked-up names, times, its first heading. */
function candidatesOfElements(elements: readonly Element[]): readonly Candidate[] {
  return elements.flatMap((element) => {
    const property = attribute(element, "itemprop");
    if (element.tagName === "h1") return state("title", element, "h1");
    if (element.tagName === "time" && hasAttribute(element, "datetime")) {
      return [{ field: "publishedAt" as const, value: attribute(element, "datetime"), from: "time" }];
    }
    if (/\bdatePublished\b/.test(property)) return state("publishedAt", element, "itemprop:datePublished");
    if (element.tagName === "a" && /\bauthor\b/.test(attribute(element, "rel")))
      return state("byline", element, "rel:author");
    if (/\bauthor\b/.test(property)) return state("byline", element, "itemprop:author");
    if (/(?:^|[\s_-])by-?line(?:$|[\s_-])/i.test(attribute(element, "class")))
      return state("byline", element, "class:byline");
    return [];
  });
}

function state(field: Field, element: Element, from: string): readonly Candidate[] {
  return [{ field, value: attribute(element, "content") || textOf(element), from }];
}
