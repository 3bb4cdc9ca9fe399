// Route: one address of the interface, with what may be asked there and what is answered. Promise: what is described, what is
// checked and what the compiler holds the answer to are one schema.
import { z } from "zod";
import type { Graph } from "../export/graph.ts";
import type { ExportTable } from "../export/tables.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
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

/** A request for a route: what stands in its path and behind the question mark, and what was sent. */
export interface Request {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Given;
  readonly body?: unknown;
  /** By whose token it came; absent where none is asked for. */
  readonly caller?: string | undefined;
}

export interface Route extends About {
  readonly method: "get" | "post";
  readonly query: Parameters;
  /** What may be sent; absent for what is only asked. */
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** 200 where it is absent. */
  readonly status?: 201;
  /** @throws ParleyError query-invalid, body-invalid, record-missing, those of the ledger */
  readonly respond: (request: Request) => Promise<unknown>;
  /** The same as a table: all rows that match, one at a time. Absent where the answer is none. */
  readonly table?: (request: Request) => ExportTable;
  /** The same as a network. Absent where the answer is none. */
  readonly graph?: (request: Request) => Promise<Graph>;
}

interface ReadOf<Query extends Parameters, Answer extends z.ZodType> extends About {
  readonly query: Query;
  readonly answer: Answer;
  readonly respond: (asked: z.output<Query>, path: Request["path"]) => Promise<z.output<Answer>>;
  /** What is asked is without `limit`, `cursor` and `offset`, which only pages have. */
  readonly table?: (asked: Unpaged<z.output<Query>>, path: Request["path"]) => ExportTable;
  readonly graph?: (asked: z.output<Query>, path: Request["path"]) => Promise<Graph>;
}

type Unpaged<Asked> = Omit<Asked, "limit" | "cursor" | "offset">;

/** @example route({ path: "/counts", operation: "getCounts", summary: "…", query: nothing, answer: Counts, respond: () => ledger.counts() }) */
export function route<Query extends Parameters, Answer extends z.ZodType>({
  respond,
  table,
  graph,
  ...about
}: ReadOf<Query, Answer>): Route {
  const { limit: _limit, cursor: _cursor, offset: _offset, ...shape } = about.query.shape;
  const unpaged = z.strictObject(shape);
  return {
    ...about,
    method: "get",
    respond: ({ path, query }) => respond(askedOf(about.query, query), path),
    ...(graph === undefined ? {} : { graph: ({ path, query }) => graph(askedOf(about.query, query), path) }),
    ...(table === undefined
      ? {}
      : { table: ({ path, query }) => table(askedOf(unpaged, query) as Unpaged<z.output<Query>>, path) }),
  };
}

interface WriteOf<Body extends z.ZodType, Answer extends z.ZodType> extends About {
  readonly body: Body;
  readonly answer: Answer;
  readonly status?: 201;
  readonly respond: (sent: z.output<Body>, request: Pick<Request, "path" | "caller">) => Promise<z.output<Answer>>;
}

/** Something that is written, under /corrections; the guards let in only Parley's own pages and who may correct. */
export function write<Body extends z.ZodType, Answer extends z.ZodType>({
  respond,
  ...about
}: WriteOf<Body, Answer>): Route {
  return {
    ...about,
    method: "post",
    query: nothing,
    respond: ({ query, body, ...request }) => {
      askedOf(nothing, query);
      return respond(sentOf(about.body, body), request);
    },
  };
}

/** @throws ParleyError body-invalid */
function sentOf<Body extends z.ZodType>(schema: Body, sent: unknown): z.output<Body> {
  const result = schema.safeParse(sent);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "It" : shown(issue.path.join("."));
  throw new ParleyError(
    "body-invalid",
    `The body of the request cannot be used (${where}: ${issue?.message ?? "invalid"}): send what the description at /api/openapi.json has.`,
  );
}
