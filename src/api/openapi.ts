// The description of the interface as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), made from the routes themselves.
import { z } from "zod";
import { ERROR_CODES } from "../schema/parley-error.ts";
import { record } from "../schema/record.ts";
import { eventsQuery } from "./events.ts";
import { descriptionOf, type JsonSchema, jsonSchemaOf, noun, nounSchemas } from "./nouns.ts";
import { mayBeAbsent, type Parameters, takesMany } from "./parameters.ts";
import type { ProblemBody } from "./problem-body.ts";
import type { Route } from "./route.ts";

const Problem = noun(
  "Problem",
  record({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    code: z.enum(ERROR_CODES).exactOptional(),
  }) satisfies z.ZodType<ProblemBody>,
  "RFC 9457. `detail` is one sentence: what happened, the value seen and what to do; docs/errors.md explains each `code`.",
);

export interface OpenApi {
  readonly openapi: "3.1.1";
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** What may be done at one address. */
type PathItem = { readonly get?: Operation; readonly post?: Operation };

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content & { readonly required: true };
  readonly responses: Readonly<Record<string, Answer>>;
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

interface Content {
  readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

interface Answer extends Partial<Content> {
  readonly description: string;
}

export function openApiOf(routes: readonly Route[], version: string): OpenApi {
  return {
    openapi: "3.1.1",
    info: {
      title: "Parley",
      version,
      description: "The record of who said what, to whom, when and on whose word. Offsets count UTF-16 code units.",
    },
    servers: [{ url: "/api" }],
    paths: pathsOf(routes),
    components: { schemas: nounSchemas() },
  };
}

function pathsOf(routes: readonly Route[]): OpenApi["paths"] {
  const paths = new Map<string, PathItem>([["/events", { get: events }]]);
  for (const route of routes)
    paths.set(pathOf(route), { ...paths.get(pathOf(route)), [route.method]: operationOf(route) });
  return Object.fromEntries(paths);
}

const events: Operation = {
  operationId: "listen",
  summary: "What the ledger holds, how far a run is that writes to it, and what is new, as server-sent events.",
  parameters: [
    ...parametersOf(eventsQuery),
    {
      ...{ name: "Last-Event-ID", in: "header", required: false },
      description: "The id of the last event: what is new since then is told first.",
      schema: { type: "string" },
    },
  ],
  responses: {
    "200": {
      description: "A stream that stays open.",
      content: { "text/event-stream": { schema: { type: "string" } } },
    },
    "4XX": problem("The request was refused."),
  },
};

/** "/deals/:id" → "/deals/{id}" */
function pathOf({ path }: Route): string {
  return path.replace(/:([a-z]+)/g, "{$1}");
}

function operationOf(route: Route): Operation {
  return {
    operationId: route.operation,
    summary: route.summary,
    parameters: [...pathParameters(route), ...queryParameters(route), ...(route.method === "post" ? [ownPage] : [])],
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: jsonSchemaOf(route.body) } } } }),
    responses: {
      [route.status ?? 200]: {
        description: route.method === "post" ? "It was written." : "What was asked for.",
        content: {
          "application/json": { schema: jsonSchemaOf(route.answer) },
          ...(route.table === undefined ? {} : { "text/csv": { schema: { type: "string" } } }),
          ...(route.graph === undefined ? {} : { "application/xml": { schema: { type: "string" } } }),
        },
      },
      ...(route.method === "post"
        ? {}
        : { "304": { description: "What the browser has under `If-None-Match` still holds." } }),
      "4XX": problem("The request was refused."),
      "5XX": problem("Parley failed, or the ledger is locked."),
    },
  };
}

function problem(description: string): Answer {
  return { description, content: { "application/problem+json": { schema: jsonSchemaOf(Problem) } } };
}

const ownPage: Parameter = {
  ...{ name: "X-Parley", in: "header", required: true },
  description: "That no form of another site sent it.",
  schema: { type: "string", enum: ["1"] },
};

function pathParameters({ path }: Route): readonly Parameter[] {
  return [...path.matchAll(/:([a-z]+)/g)].map(([, name = ""]) => ({
    ...{ name, in: "path" as const, required: true, description: "As lists give it." },
    schema: { type: "string", minLength: 1 },
  }));
}

function queryParameters({ query, table, graph }: Route): readonly Parameter[] {
  const own = parametersOf(query);
  const format = {
    ...{ name: "format", in: "query" as const, required: false },
    description: `\`csv\` gives all rows that match as a table${graph === undefined ? "" : ", `graphml` as a graph"}, whatever \`Accept\` says.`,
    schema: { type: "string" as const, enum: ["json", "csv", ...(graph === undefined ? [] : ["graphml"])] },
  };
  return table === undefined ? own : [...own, format];
}

function parametersOf(query: Parameters): readonly Parameter[] {
  return Object.entries(query.shape).map(([name, schema]) => {
    if (!(schema instanceof z.ZodType)) throw new Error(`the parameter ${name} is of no schema`);
    const description = descriptionOf(schema);
    return {
      ...{ name, in: "query" as const, required: !mayBeAbsent(schema) },
      ...(description === undefined
        ? {}
        : { description: takesMany(schema) ? `${description} May be repeated.` : description }),
      schema: jsonSchemaOf(schema),
    };
  });
}
