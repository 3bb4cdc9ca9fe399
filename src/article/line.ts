// One line of a .jsonl file → its parts. Promise: what the line states stands before what its text seems to say, and a
// line that is no report is refused with what is wrong about it.
import { z } from "zod";
import type { MetadataEntry } from "../schema/article.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { dateEntry, isoDate } from "./metadata/dates.ts";
import type { Parts } from "./parts.ts";
import { splitParagraphs } from "./text/paragraph.ts";
import { partsOfParagraphs, partsOfText } from "./text/text.ts";

/** Empty strings and nulls are what exports write for nothing; fields that no report has are let pass. */
const fact = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value?.trim() || undefined);
const Line = z.object({
  id: fact,
  uri: fact,
  outlet: fact,
  title: fact,
  publishedAt: fact,
  text: z.string().refine((text) => text.trim() !== "", "is empty"),
});
type Line = z.infer<typeof Line>;

/**
 * The parts of `{ id?, uri?, outlet?, title?, publishedAt?, text }`. The title stands before the text as its headline
 * where the text does not begin with it; a first sentence that begins with it is no headline. `uri` names the line in
 * messages, as `FILE#N`.
 * @throws ParleyError line-invalid
 */
export function partsOfLine(source: string, uri: string): Parts {
  const line = validated(source, uri);
  const found = line.title === undefined ? partsOfText(line.text) : partsUnderTitle(line.title, line.text);
  const { title: _, outlet, publishedAt, ...parts } = found;
  const stated = {
    title: line.title ?? found.title,
    outlet: line.outlet ?? outlet,
    publishedAt: isoDate(line.publishedAt ?? "") ?? publishedAt,
  };
  return {
    ...parts,
    metadata: [...metadataOf(line), ...found.metadata],
    ...without({ sourceId: line.id, uri: line.uri, ...stated }),
  };
}

function validated(source: string, uri: string): Line {
  const line = parsed(source, uri);
  const read = Line.safeParse(line);
  if (read.success) return read.data;
  throw invalid(uri, complaint(line, String(read.error.issues[0]?.path[0] ?? "")));
}

function complaint(line: unknown, field: string): string {
  if (!isObject(line)) return `it is ${kindOf(line)}`;
  const value = line[field];
  if (value === undefined) return `it has no ${field}`;
  return typeof value === "string" ? `its ${field} is empty` : `its ${field} is ${kindOf(value)}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** In a person's words. */
function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return { string: "a text", number: "a number", object: "an object" }[typeof value as string] ?? "true or false";
}

function parsed(source: string, uri: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw invalid(uri, `it is no JSON (${shown((cause as Error).message)})`, cause);
  }
}

function invalid(uri: string, what: string, cause?: unknown): ParleyError {
  const [, file, number] = /^(.*)#(\d+)$/s.exec(uri) ?? [];
  const where = file === undefined ? `"${shown(uri)}"` : `Line ${number} of "${shown(file)}"`;
  const message = `${where} is not a report: ${what}; each line must be an object with a "text", such as {"title": "…", "text": "…"}.`;
  return new ParleyError("line-invalid", message, { cause });
}

function partsUnderTitle(title: string, text: string): Parts {
  const start = text.length - text.trimStart().length;
  const end = start + title.length;
  if (!text.startsWith(title, start)) return partsBelow(title, text);
  const isLine = /^\s*(?:\n|$)/.test(text.slice(end, end + 50));
  return isLine ? partsOfParagraphs(text, splitParagraphs(text), { headline: { start, end } }) : partsOfText(text);
}

function partsBelow(title: string, text: string): Parts {
  const whole = `${title}\n\n${text}`;
  return partsOfParagraphs(whole, splitParagraphs(whole), { headline: { start: 0, end: title.length } });
}

function metadataOf(line: Line): readonly MetadataEntry[] {
  return (["title", "outlet", "publishedAt"] as const).flatMap((field) => {
    const value = line[field];
    if (value === undefined) return [];
    return [field === "publishedAt" ? dateEntry(value, "json:publishedAt") : { field, value, from: `json:${field}` }];
  });
}

/** Absent where nothing states it. */
function without<Facts extends Record<string, string | undefined>>(facts: Facts): { [Name in keyof Facts]?: string } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Facts]?: string;
  };
}
