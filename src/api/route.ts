// Route: one address of the interface, with what may be asked there and what is answered. Promise: what is described, what is
// checked and what the compiler holds the answer to are one schema.
import { z } from "zod";
import type { ExportTable } from "../export/tables.ts";
import type { Given, Parameters } from "./parameters.ts";
import { askedOf } from "./parameters.ts";

/** What a route is, apart from what it is asked. */
interface About {
  /** As hono has it: "/deals/:id". */
  readonly path: string;
  /** Its name in generated clients, unique in the interface: "getDeal". */
  readonly operation: string;
  /** One sentence. */
  readonly summary: string;
}

/** For a route that is asked nothing. */
export const nothing: z.ZodObject<Record<never, never>, z.core.$strict> = z.strictObject({});

/** A request for a route: what stands in its path and behind the question mark. */
export interface Request {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Given;
}

export interface Route extends About {
  readonly query: Parameters;
  readonly answer: z.ZodType;
  /** @throws ParleyError query-invalid, record-missing, those of the ledger */
  readonly respond: (request: Request) => Promise<unknown>;
  /** The same as a table: all rows that match, one at a time. Absent where the answer is none. */
  readonly table?: (request: Request) => ExportTable;
}

interface RouteOf<Query extends Parameters, Answer extends z.ZodType> extends About {
  readonly query: Query;
  readonly answer: Answer;
  readonly respond: (asked: z.output<Query>, path: Request["path"]) => Promise<z.output<Answer>>;
  /** What is asked is without `limit`, `cursor` and `offset`, which only pages have. */
  readonly table?: (asked: Omit<z.output<Query>, "limit" | "cursor" | "offset">, path: Request["path"]) => ExportTable;
}

/** @example route({ path: "/counts", operation: "getCounts", summary: "…", query: nothing, answer: Counts, respond: () => ledger.counts() }) */
export function route<Query extends Parameters, Answer extends z.ZodType>({
  respond,
  table,
  ...about
}: RouteOf<Query, Answer>): Route {
  const { limit: _limit, cursor: _cursor, offset: _offset, ...shape } = about.query.shape;
  const unpaged = z.strictObject(shape);
  type Unpaged = Omit<z.output<Query>, "limit" | "cursor" | "offset">;
  return {
    ...about,
    respond: ({ path, query }) => respond(askedOf(about.query, query), path),
    ...(table === undefined ? {} : { table: ({ path, query }) => table(askedOf(unpaged, query) as Unpaged, path) }),
  };
}
