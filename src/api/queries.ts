// Query strings → ledger queries. Every parameter is checked: an unknown or mistyped one is refused with its name and
// value, never ignored, because a filter that silently does nothing gives a wrong answer.
import { z } from "zod";
import type { AttributionQuery, ReportQuery } from "../ledger/ledger.ts";
import { AttributionKind, AttributionStatus, SourcingGrade } from "../schema/attribution.ts";
import { ReportId } from "../schema/ids.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";

/** Rows of one page where the request names no `limit`, and the most it may name. */
const pageSize = 50;
const largestPage = 200;

/** As hono gives them: every value of every parameter, in order. */
type Parameters = Readonly<Record<string, readonly string[]>>;

const words = once(z.string().max(1000)).exactOptional();
const names = z.array(z.string().max(500)).max(100).readonly().exactOptional();
const date = once(z.iso.date("expected YYYY-MM-DD")).exactOptional();
const paging = {
  limit: once(z.coerce.number().int().min(1).max(largestPage)).default(pageSize),
  cursor: once(z.string().max(1000)).exactOptional(),
  offset: once(z.coerce.number().int().min(0)).exactOptional(),
};

const ReportParameters = z.strictObject({ words, outlet: names, since: date, until: date, ...paging });

const AttributionParameters = z.strictObject({
  words,
  speaker: names,
  outlet: names,
  kind: z.array(AttributionKind).readonly().exactOptional(),
  grade: z.array(SourcingGrade).readonly().exactOptional(),
  status: z.array(AttributionStatus).readonly().exactOptional(),
  since: date,
  until: date,
  report: once(ReportId).exactOptional(),
  ...paging,
});

/** @throws ParleyError query-invalid */
export function reportQuery(parameters: Parameters): ReportQuery {
  return checked(ReportParameters, parameters);
}

/** @throws ParleyError query-invalid */
export function attributionQuery(parameters: Parameters): AttributionQuery {
  return checked(AttributionParameters, parameters);
}

function once<Value extends z.ZodType>(value: Value) {
  return z.tuple([value], "given more than once").transform(([only]) => only);
}

function checked<Schema extends z.ZodType>(schema: Schema, parameters: Parameters): z.infer<Schema> {
  const given = Object.fromEntries(
    Object.entries(parameters)
      .map(([name, values]) => [name, values.filter((value) => value !== "")] as const)
      .filter(([, values]) => values.length > 0),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new ParleyError("query-invalid", complaint(result.error.issues[0], given));
}

function complaint(issue: z.core.$ZodIssue | undefined, given: Parameters): string {
  if (issue?.code === "unrecognized_keys") {
    return `The query parameter "${shown(issue.keys[0] ?? "")}" is not known: see docs/api.md.`;
  }
  const name = String(issue?.path[0] ?? "");
  const values = (given[name] ?? []).join(", ");
  return `The query parameter ${name}="${shown(values)}" cannot be used (${issue?.message ?? "invalid"}): correct it or leave it out.`;
}
