import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { createApp, type ReadLedger } from "../../src/api/app.ts";

it("every route of the API has its heading, and every heading its route", async () => {
  const app = createApp({ ledger: {} as ReadLedger, files: new Map(), onFault: () => {} });
  const routes = app.routes.filter(({ method, path }) => method === "GET" && path.startsWith("/api/"));
  const page = await readFile("docs/api.md", "utf8");
  const headings = [...page.matchAll(/^## `GET (\S+)`$/gm)].map((match) => match[1]);
  expect(headings.toSorted()).toEqual(routes.map(({ path }) => path).toSorted());
});
