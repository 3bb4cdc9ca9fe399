// The agent interface over HTTP (MCP's streamable HTTP transport) at /mcp, for hosts that start no command. Promises: it answers
// to names of this machine only, and to no web page of another; each request is answered by a server of its own, so that nothing of
// one conversation is seen in another.
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { Hono, type MiddlewareHandler } from "hono";
import { setSecurityHeaders } from "../api/guards/headers.ts";
import { refuseForeignHost } from "../api/guards/hosts.ts";
import { faultAnswer, problemAnswer } from "../api/problem.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { createMcpServer } from "./server.ts";
import type { Sources } from "./tool.ts";

/** A text for read_text as JSON, in which each character may take six. */
const MOST_BYTES = 2_000_000;

export function createMcpApp(sources: Sources, version: string): Hono {
  const app = new Hono();
  app.onError((error) => {
    if (error instanceof ParleyError) return problemAnswer(error);
    sources.onFault(error);
    return faultAnswer();
  });
  app.use(setSecurityHeaders, refuseForeignHost, refuseForeignOrigin);
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

const loopbackNames: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** A browser names the page that asks. What is no browser names none; a page of another host is refused. */
const refuseForeignOrigin: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header("origin");
  if (origin !== undefined && !isOfThisMachine(origin)) {
    const message = `A request of the page "${shown(origin)}" was refused, because Parley answers programs of this machine only.`;
    throw new ParleyError("host-refused", message);
  }
  await next();
};

function isOfThisMachine(origin: string): boolean {
  return URL.canParse(origin) && loopbackNames.has(new URL(origin).hostname);
}
