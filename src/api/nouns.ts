// The names under which the description of the interface has the nouns, and the schemas as JSON Schema (draft 2020-12, which
// OpenAPI 3.1 is made of). Promise: it is made from the schemas that check, so it cannot say anything else than they do.
import { z } from "zod";

interface Meta extends Record<string, unknown> {
  /** The name of a noun, unique in the interface. */
  readonly id?: string;
  readonly description?: string;
}

const registry = z.registry<Meta>();
const nouns = new Map<string, z.ZodType>();

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schema itself, from now on known to the description under this name wherever it is used. */
export function noun<Schema extends z.ZodType>(id: string, schema: Schema, description?: string): Schema {
  nouns.set(id, schema);
  registry.add(schema, { id, ...(description === undefined ? {} : { description }) });
  return schema;
}

/** The schema itself, with what the description says of it. */
export function described<Schema extends z.ZodType>(schema: Schema, description: string): Schema {
  registry.add(schema, { description });
  return schema;
}

export function descriptionOf(schema: z.ZodType): string | undefined {
  return registry.get(schema)?.description;
}

/** One schema; nouns in it are references into `components.schemas`. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return wholeSchema({ it: schema }).properties.it ?? {};
}

/** Every noun by its name. */
export function nounSchemas(): Readonly<Record<string, JsonSchema>> {
  return wholeSchema(Object.fromEntries(nouns)).$defs;
}

interface WholeSchema {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly $defs: Readonly<Record<string, JsonSchema>>;
}

function wholeSchema(shape: Readonly<Record<string, z.ZodType>>): WholeSchema {
  const { properties = {}, $defs = {} } = z.toJSONSchema(z.strictObject(shape), {
    metadata: registry,
    override: ({ jsonSchema }) => {
      // That a value does not change in our hands says nothing about an answer.
      delete jsonSchema.readOnly;
    },
  });
  const moved = JSON.stringify({ properties, $defs }).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(moved) as WholeSchema;
}
