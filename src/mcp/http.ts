// The agent interface over HTTP (MCP's streamable HTTP transport) at /mcp, for hosts that start no command. Promises: it answers
// to names of this machine only, and to no web page; each request is answered by a server of its own, so that nothing of
// one conversation is seen in another.
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { Hono } from "hono";
import { setSecurityHeaders } from "../api/guards/headers.ts";
import { refuseForeignHost, refuseForeignPages } from "../api/guards/hosts.ts";
import { faultAnswer, problemAnswer } from "../api/problem.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { createMcpServer } from "./server.ts";
import type { Sources } from "./sources.ts";

/** A text for read_text as JSON, in which each character may take six. */
const MOST_BYTES = 2_000_000;

export function createMcpApp(sources: Sources, version: string): Hono {
  const app = new Hono();
  app.onError((error) => {
    if (error instanceof ParleyError) return problemAnswer(error);
    sources.onFault(error);
    return faultAnswer();
  });
  app.use(setSecurityHeaders, refuseForeignHost, refuseForeignPages);
  app.post("/mcp", async (c) => {
    const server = createMcpServer(sources, version);
    // Without sessions and streams: every tool only reads and answers at once
    const transport = new WebStandardStreamableHTTPServerTransport({
      enableJsonResponse: true,
      maxRequestBodySize: MOST_BYTES,
    });
    await server.connect(transport);
    try {
      return await transport.handleRequest(c.req.raw);
    } finally {
      await server.close();
    }
  });
  app.all("/mcp", (c) => {
    const message = `The method ${shown(c.req.method)} is not known at /mcp, which keeps no sessions and streams: use POST.`;
    const refusal = problemAnswer(new ParleyError("usage", message), 405);
    refusal.headers.set("Allow", "POST");
    return refusal;
  });
  app.all("*", (c) => {
    const message = `There is nothing at "${shown(c.req.path)}": the agent interface is at /mcp.`;
    return problemAnswer(new ParleyError("record-missing", message));
  });
  return app;
}
