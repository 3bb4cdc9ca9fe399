// The description of the interface as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), made from the routes themselves.
import { z } from "zod";
import { ERROR_CODES } from "../schema/parley-error.ts";
import { record } from "../schema/record.ts";
import { descriptionOf, type JsonSchema, jsonSchemaOf, noun, nounSchemas } from "./nouns.ts";
import { mayBeAbsent, takesMany } from "./parameters.ts";
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
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, Answer>>;
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

interface Answer {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: JsonSchema }>>;
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
    paths: Object.fromEntries(routes.map((route) => [pathOf(route), { get: operationOf(route) }])),
    components: { schemas: nounSchemas() },
  };
}

/** "/deals/:id" → "/deals/{id}" */
function pathOf({ path }: Route): string {
  return path.replace(/:([a-z]+)/g, "{$1}");
}

function operationOf(route: Route): Operation {
  return {
    operationId: route.operation,
    summary: route.summary,
    parameters: [...pathParameters(route), ...queryParameters(route)],
    responses: {
      "200": {
        description: "What was asked for.",
        content: {
          "application/json": { schema: jsonSchemaOf(route.answer) },
          ...(route.table === undefined ? {} : { "text/csv": { schema: { type: "string" } } }),
        },
      },
      "304": { description: "What the browser has under `If-None-Match` still holds." },
      "4XX": problem("The request was refused."),
      "5XX": problem("Parley failed, or the ledger is locked."),
    },
  };
}

function problem(description: string): Answer {
  return { description, content: { "application/problem+json": { schema: jsonSchemaOf(Problem) } } };
}

function pathParameters({ path }: Route): readonly Parameter[] {
  return [...path.matchAll(/:([a-z]+)/g)].map(([, name = ""]) => ({
    ...{ name, in: "path" as const, required: true, description: "As lists give it." },
    schema: { type: "string", minLength: 1 },
  }));
}

function queryParameters({ query, table }: Route): readonly Parameter[] {
  const own = Object.entries(query.shape).map(([name, schema]) => {
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
  const format = {
    ...{ name: "format", in: "query" as const, required: false },
    description: "`csv` gives all rows that match as a table, whatever `Accept` says.",
    schema: { type: "string" as const, enum: ["json", "csv"] },
  };
  return table === undefined ? own : [...own, format];
}
