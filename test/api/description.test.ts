// The description of the interface against its answers: a client generated from it drives every operation, and every answer is what
// its schema says, without a field more.
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { type OpenAPIClient, OpenAPIClientAxios, type UnknownParamsObject } from "openapi-client-axios";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/api/app.ts";
import type { OpenApi, Operation } from "../../src/api/openapi.ts";
import { richLedger } from "./rich-ledger.ts";

const ledger = await richLedger();
afterAll(() => ledger.close());
const app = createApp({
  ledger,
  desk: { signer: "Ola Brandt", write: <Answer>(act: (over: typeof ledger) => Promise<Answer>) => act(ledger) },
  onFault: (fault) => expect.unreachable(String(fault)),
});
const description = (await (await app.request("/api/openapi.json")).json()) as OpenApi;

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
ajv.addKeyword("components");
ajv.addSchema({ $id: "parley", components: description.components });

/** A schema of the description, whose references are into it. */
function validatorOf(schema: object): ValidateFunction {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"parley#/components')));
}

interface Described extends Operation {
  /** "deals" of "/deals/{id}". */
  readonly noun: string;
}

/** What is written first, so that what is read has something of it. */
const operations: readonly Described[] = (["post", "get"] as const).flatMap((method) =>
  Object.entries(description.paths).flatMap(([path, item]) => {
    const operation = item[method];
    return operation === undefined ? [] : [{ ...operation, noun: path.split("/")[1] ?? "" }];
  }),
);

/** By noun, one that there is. */
async function idsThere(): Promise<Readonly<Record<string, string>>> {
  const [statement] = (await ledger.statements({ words: "buyer" })).rows;
  const [report] = (await ledger.reports({ words: "ferries" })).rows.filter(({ story }) => story !== null);
  const [actor] = (await ledger.actors({ words: "oduya" })).rows;
  const deals = (await (await app.request("/api/deals")).json()) as { rows: readonly { id: string }[] };
  const deal = deals.rows[0]?.id;
  return {
    reports: report?.id ?? "",
    stories: report?.story ?? "",
    attributions: statement?.row.id ?? "",
    statements: statement?.id ?? "",
    actors: actor?.id ?? "",
    deals: deal ?? "",
  };
}

/** What the client asks of an operation beside an id: parameters of every kind. */
function asked(report: string): Readonly<Record<string, UnknownParamsObject>> {
  const search = { words: "ferry", kind: ["direct", "indirect"], since: "2031-01-01", until: "2031-12-31", limit: 3 };
  return {
    listReports: { words: "ferries", since: "2031-01-01", limit: 2 },
    listAttributions: { ...search, speaker: ["Tamsin Oduya"] },
    getFacets: { words: "ferry" },
    listStatements: { ...search, independent: 1 },
    listActors: { words: "od", kind: ["person"], limit: 1 },
    listDeals: { words: "chad", limit: 1 },
    listIssues: { limit: 2 },
    getArchive: { since: "2031-03-01" },
    verify: { words: "We will accept a foreign buyer of the ferry" },
    findInOtherWords: { words: "accept a foreign buyer of the harbour" },
    listPassages: { at: [`${report}:0-12`, report] },
    getReportsBeside: { other: report },
    getCodingQueue: { coder: "Ines Vale" },
    correct: { "X-Parley": "1" },
    undoCorrection: { ref: "1", "X-Parley": "1" },
    redoCorrection: { ref: "1", "X-Parley": "1" },
  };
}

const { rows } = await ledger.attributions({ words: "buyer" });
const sent: Readonly<Record<string, unknown>> = {
  correct: { wishes: [{ verb: "accept", record: rows[0]?.id }], by: "Ines Vale" },
  undoCorrection: {},
  redoCorrection: {},
};

describe("a client generated from the description", () => {
  const generated = new OpenAPIClientAxios({
    // The library has types of its own for a description.
    definition: JSON.parse(JSON.stringify(description)),
    axiosConfigDefaults: { paramsSerializer: { indexes: null }, validateStatus: () => true },
  });
  let client: OpenAPIClient;
  let parameters: ReturnType<typeof asked>;
  let ids: Readonly<Record<string, string>>;
  beforeAll(async () => {
    ids = await idsThere();
    parameters = asked(ids.reports ?? "");
    client = await generated.init();
    client.defaults.adapter = async (config) => {
      const method = config.method?.toUpperCase() ?? "GET";
      const headers = { "X-Parley": String(config.headers["X-Parley"] ?? ""), origin: "http://localhost" };
      const body = method === "POST" ? { body: String(config.data) } : {};
      const answer = await app.request(client.getUri(config), { method, headers, ...body });
      const data: unknown = await answer.json();
      return { data, status: answer.status, statusText: "", headers: {}, config };
    };
  });

  it.each(operations.filter(({ operationId }) => operationId !== "listen"))(
    "asks $operationId and gets what it describes",
    async (operation) => {
      const { operationId, responses, noun } = operation;
      const hasId = operation.parameters.some(({ name }) => name === "id");
      const ask = client[operationId];
      if (ask === undefined) return expect.unreachable(`the client has no ${operationId}`);
      const { status, data: body } = await ask(
        { ...(hasId ? { id: ids[noun] ?? "" } : {}), ...parameters[operationId] },
        sent[operationId],
      );
      const [success = ""] = Object.keys(responses);
      expect(status, JSON.stringify(body)).toBe(Number(success));
      const schema = responses[success]?.content?.["application/json"]?.schema;
      const validate = validatorOf(schema ?? { not: {} });
      validate(body);
      expect(validate.errors ?? []).toEqual([]);
      expect(isEmpty(body), `${operationId} has nothing to validate`).toBe(false);
    },
  );
});

/** Whether the rows of an answer are none, so that it says little of their schema. */
function isEmpty(body: unknown): boolean {
  if (Array.isArray(body)) return body.length === 0;
  return (
    typeof body === "object" && body !== null && "rows" in body && Array.isArray(body.rows) && body.rows.length === 0
  );
}

describe("the description", () => {
  it("has an operation under one name each, and only references that lead somewhere", () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    const references = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, id]) => id,
    );
    expect(references.length).toBeGreaterThan(50);
    for (const id of references) expect(description.components.schemas).toHaveProperty(id ?? "");
  });

  it("does not ask for a parameter that may be left out", () => {
    const listed = operations.find(({ operationId }) => operationId === "listAttributions");
    expect(listed?.parameters.filter(({ required }) => required)).toEqual([]);
    const verify = operations.find(({ operationId }) => operationId === "verify");
    expect(verify?.parameters.filter(({ required }) => required).map(({ name }) => name)).toEqual(["words"]);
  });

  it("refuses an answer with a field more, or one less", async () => {
    const validate = validatorOf({ $ref: "#/components/schemas/Counts" });
    expect(validate(await ledger.counts())).toBe(true);
    expect(validate({ ...(await ledger.counts()), rumours: 1 })).toBe(false);
    expect(validate({ reports: 1 })).toBe(false);
  });
});
