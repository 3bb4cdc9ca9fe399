// JSON-LD (schema.org) in a page → what it says of the report. Promise: broken or hostile JSON is passed over; no
// other statement of the page is lost by it.
import { attribute, type Element, textOf } from "../html/tree.ts";
import type { Candidate, Field } from "./candidate.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report …; not WebPage, VideoObject or ItemList. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report)$/;

/** How deep an article may lie in lists, graphs and the entities of other entities. */
const NESTING_LIMIT = 5;

/** What a page's JSON-LD says of its report, in order of preference within each field. */
export function candidatesOfJsonLd(scripts: readonly Element[]): readonly Candidate[] {
  const roots = scripts.filter(isJsonLd).flatMap((script) => parsed(textOf(script)));
  const objects = roots.flatMap((root) => objectsOf(root, 0));
  const article = objects.find((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  if (article === undefined) return [];
  const byId = new Map(
    objects.flatMap((object) => (typeof object["@id"] === "string" ? [[object["@id"], object]] : [])),
  );
  return candidatesOf(article, (value) => resolved(value, byId));
}

function isJsonLd(script: Element): boolean {
  return /^application\/ld\+json\b/i.test(attribute(script, "type").trim());
}

type Resolve = (value: Json | undefined) => readonly (JsonObject | string)[];

function candidatesOf(article: JsonObject, resolve: Resolve): readonly Candidate[] {
  const state = (field: Field, key: string, values: readonly string[]): readonly Candidate[] =>
    values.map((value) => ({ field, value, from: `json-ld:${key}` }));
  const strings = (key: string): readonly string[] =>
    resolve(article[key]).filter((value) => typeof value === "string");
  return [
    ...state("title", "headline", strings("headline")),
    ...state("title", "name", strings("name")),
    ...state("publishedAt", "datePublished", strings("datePublished")),
    ...state("publishedAt", "dateCreated", strings("dateCreated")),
    ...state("byline", "author", resolve(article.author).flatMap(personName)),
    ...state("byline", "creator", resolve(article.creator).flatMap(personName)),
    ...state("outlet", "publisher", resolve(article.publisher).flatMap(nameOf)),
    ...state("uri", "mainEntityOfPage", resolve(article.mainEntityOfPage).flatMap(addressOf)),
    ...state("uri", "url", strings("url")),
  ];
}

/** Values as a list; objects that only point at another by `@id` stand for that other. */
function resolved(value: Json | undefined, byId: ReadonlyMap<string, JsonObject>): readonly (JsonObject | string)[] {
  return listOf(value).flatMap((item): readonly (JsonObject | string)[] => {
    if (typeof item === "string") return [item];
    if (!isObject(item)) return [];
    const id = item["@id"];
    return [typeof id === "string" && item.name === undefined ? (byId.get(id) ?? item) : item];
  });
}

function personName(value: JsonObject | string): readonly string[] {
  if (typeof value !== "string" && typesOf(value).includes("Organization")) return [];
  return nameOf(value);
}

function nameOf(value: JsonObject | string): readonly string[] {
  if (typeof value === "string") return [value];
  return listOf(value.name).filter((item) => typeof item === "string");
}

function addressOf(value: JsonObject | string): readonly string[] {
  if (typeof value === "string") return [value];
  return [value["@id"], value.url].filter((item) => typeof item === "string");
}

function typesOf(object: JsonObject): readonly string[] {
  return listOf(object["@type"]).filter((item) => typeof item === "string");
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function listOf(value: Json | undefined): readonly (Json | undefined)[] {
  return isList(value) ? value : [value];
}

/** Every object in lists, graphs and entities, outer ones first. */
function objectsOf(value: Json, depth: number): readonly JsonObject[] {
  if (depth > NESTING_LIMIT) return [];
  if (isList(value)) return value.flatMap((item) => objectsOf(item, depth + 1));
  if (!isObject(value)) return [];
  return [
    value,
    ...Object.values(value).flatMap((item) => (typeof item === "object" ? objectsOf(item, depth + 1) : [])),
  ];
}

function parsed(source: string): readonly Json[] {
  for (const text of [source, mended(source)]) {
    try {
      return [JSON.parse(text) as Json];
    } catch (error) {
      // Many pages carry broken JSON-LD; the page then speaks through its other metadata.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return [];
}

/** The usual faults: comment and CDATA wrappers, raw line breaks in strings, commas before a closing bracket. */
function mended(source: string): string {
  return source
    .replace(/^\s*(?:\/\/\s?)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s?)?(?:-->|\]\]>)\s*$/g, "")
    .replace(/\p{Cc}/gu, " ")
    .replace(/,(?=\s{0,50}[}\]])/g, "")
    .replace(/;\s*$/, "");
}
