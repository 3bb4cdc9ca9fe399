// Query strings → what a route is asked. Every parameter is checked: an unknown or mistyped one is refused with its name and
// value, never ignored, because a filter that silently does nothing gives a wrong answer.
import { z } from "zod";
import { AttributionKind, AttributionStatus, SourcingGrade } from "../schema/attribution.ts";
import { EventType } from "../schema/event-type.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { described } from "./nouns.ts";

/** Rows of one page where the request names no `limit`, and the most it may name. */
const pageSize = 50;
const largestPage = 200;

/** As hono gives them: every value of every parameter, in order. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** The parameters of a route: a list takes any number of values, all else one. */
export type Parameters = z.ZodObject<z.ZodRawShape, z.core.$strict>;

export const words = described(
  z.string().max(1000).exactOptional(),
  'Words that must all occur; "double quotes" keep words together.',
);
export const since = described(z.iso.date("expected YYYY-MM-DD").exactOptional(), "Published on this day or later.");
export const until = described(z.iso.date("expected YYYY-MM-DD").exactOptional(), "Published on this day or earlier.");

export const paging = {
  limit: described(z.coerce.number().int().min(1).max(largestPage).default(pageSize), "Rows of the page."),
  cursor: described(z.string().max(1000).exactOptional(), "`next` of the page before; absent for the first page."),
};

/** For lists that are drawn as a whole, of which only what is looked at is asked for. */
export const offset = described(
  z.coerce.number().int().min(0).max(1_000_000_000).exactOptional(),
  "Rows to pass over, for a list that is scrolled into its middle; to read all, follow `next`.",
);

/** Any of several names. */
export function names(description: string) {
  return described(z.array(z.string().max(500)).max(100).readonly().exactOptional(), description);
}

/** Any of the values of an enumeration. */
export function anyOf<Value extends z.ZodType>(value: Value, description: string) {
  return described(z.array(value).max(100).readonly().exactOptional(), description);
}

/** What restricts a search for attributions, and for statements by their attributions. */
export const search = {
  words,
  speaker: names("By one of these speakers, by name or id."),
  addressee: names("To one of these, by name or id."),
  outlet: names("In one of these outlets."),
  act: anyOf(EventType, "It is or tells of an act of one of these types."),
  kind: anyOf(AttributionKind, "Told in one of these ways."),
  grade: anyOf(SourcingGrade, "On sources of one of these grades."),
  status: anyOf(AttributionStatus, "Said, denied, not said, or no comment."),
  independent: described(
    z.coerce.number().int().min(1).max(999_999).exactOptional(),
    "Told by so many sources that do not rest on each other.",
  ),
  deal: described(z.string().max(100).exactOptional(), "Where the reports tell of this deal."),
  since,
  until,
};

/**
 * What is asked, by the route's own schema; a parameter without a value counts as absent.
 * @throws ParleyError query-invalid
 */
export function askedOf<Schema extends Parameters>(schema: Schema, parameters: Given): z.output<Schema> {
  const given = Object.entries(parameters)
    .map(([name, values]) => [name, values.filter((value) => value !== "")] as const)
    .filter(([, values]) => values.length > 0);
  const asked: Record<string, unknown> = {};
  for (const [name, values] of given) {
    const parameter = schema.shape[name];
    if (parameter === undefined) throw unknownParameter(name);
    if (takesMany(parameter)) asked[name] = values;
    else if (values.length > 1) throw unusable(name, values.join(", "), "given more than once");
    else asked[name] = values[0];
  }
  const result = schema.safeParse(asked);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = String(issue?.path[0] ?? "");
  throw unusable(name, (parameters[name] ?? []).join(", "), issue?.message ?? "invalid");
}

/** Whether it may be given several times. */
export function takesMany(parameter: z.core.$ZodType): boolean {
  if (parameter instanceof z.ZodArray) return true;
  const isWrapper = parameter instanceof z.ZodExactOptional || parameter instanceof z.ZodReadonly;
  return isWrapper && takesMany(parameter.unwrap());
}

function unknownParameter(name: string): ParleyError {
  return new ParleyError("query-invalid", `The query parameter "${shown(name)}" is not known: see docs/api.md.`);
}

function unusable(name: string, value: string, why: string): ParleyError {
  return new ParleyError(
    "query-invalid",
    `The query parameter ${name}="${shown(value)}" cannot be used (${why}): correct it or leave it out.`,
  );
}

/** Whether a request may do without it. */
export function mayBeAbsent(parameter: z.core.$ZodType): boolean {
  return parameter instanceof z.ZodExactOptional || parameter instanceof z.ZodDefault;
}
