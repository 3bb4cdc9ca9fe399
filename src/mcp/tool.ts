// A tool of the agent interface: its schemas, what it says of itself, and what answers it. Promises: a tool only reads; every
// answer is checked against the tool's own output schema; whatever goes wrong is one sentence to the agent and never the end of the server.
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import type { z } from "zod";
import { ParleyError } from "../schema/parley-error.ts";
import type { Sources } from "./sources.ts";

interface Answer<Output> {
  readonly structured: Output;
  /** The same for a reader of text: short, with all words of reports delimited. */
  readonly text: string;
}

interface ToolOptions<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Strict, because a mistyped filter that is ignored gives a wrong answer. */
  readonly input: Input;
  readonly output: Output;
  readonly answer: (asked: z.output<Input>, sources: Sources) => Promise<Answer<z.input<Output>>>;
}

export interface Tool {
  readonly name: string;
  /** Calls wait until there are sources: an agent's host gives up on a server that does not greet it at once. */
  register(server: McpServer, sources: Sources | Promise<Sources>): void;
}

export function tool<Input extends z.ZodObject, Output extends z.ZodObject>({
  name,
  input,
  output,
  answer,
  ...told
}: ToolOptions<Input, Output>): Tool {
  const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  return {
    name,
    register(server, given) {
      const call = async (asked: unknown): Promise<CallToolResult> => {
        const sources = await given;
        try {
          const { text, structured } = await answer(input.parse(asked), sources);
          return { content: [{ type: "text", text }], structuredContent: output.parse(structured) };
        } catch (error) {
          return { content: [{ type: "text", text: sentenceOf(error, sources) }], isError: true };
        }
      };
      server.registerTool(
        name,
        { ...told, inputSchema: input as z.ZodObject, outputSchema: output, annotations },
        call,
      );
    },
  };
}

function sentenceOf(error: unknown, { onFault }: Sources): string {
  if (error instanceof ParleyError) return `${error.code}: ${error.message}`;
  onFault(error);
  return "fault: Parley failed while answering: the terminal that runs it shows the cause.";
}
