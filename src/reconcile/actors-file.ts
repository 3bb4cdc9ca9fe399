// actors.yaml → the user's own list of actors. Promise: whatever the file holds is a list or one sentence that names the line;
// a mistyped field is never ignored, because an entry that silently does nothing is worse than none.
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { ActorKind } from "../schema/mention.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import type { BookEntry } from "./book.ts";

const Entry = z.strictObject({
  name: z.string().trim().min(1),
  kind: ActorKind.exclude(["place", "document"]).default("person"),
  aliases: z.array(z.string().trim().min(1)).readonly().default([]),
  /** A state, by any of its names. */
  of: z.string().trim().min(1).exactOptional(),
});

const File = z.strictObject({ actors: z.array(Entry).readonly() }).readonly();

/**
 * @param path for the message only
 * @throws ParleyError actors-invalid
 * @example readActorsFile("actors:\n  - name: Tamsin Oduya\n    aliases: [Oduya]\n", "actors.yaml")
 */
export function readActorsFile(text: string, path: string): readonly BookEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) throw invalid(path, lines.linePos(broken.pos[0]).line, firstSentence(broken.message));
  if (document.contents === null) return [];
  const result = File.safeParse(asValue(document, path));
  if (result.success) return result.data.actors;
  const [issue] = result.error.issues;
  const node = nearest(document, issue?.path ?? []);
  throw invalid(path, lines.linePos(node).line, complaint(issue));
}

/** A file of a few aliases that stand for millions is refused by the library, with an error of its own. */
function asValue(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw invalid(path, 1, error instanceof Error ? firstSentence(error.message) : "it cannot be unfolded");
  }
}

/** Where the value at the path begins, or the nearest that is there around it. */
function nearest(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
    if (Array.isArray(range) && typeof range[0] === "number") return range[0];
  }
  return 0;
}

function complaint(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return "it is no list of actors";
  const where = issue.path.filter((part) => typeof part === "string").join(".");
  const keys =
    issue.code === "unrecognized_keys"
      ? `: allowed are ${issue.path.length === 0 ? "actors" : "name, kind, aliases, of"}`
      : "";
  return `${where === "" ? "" : `${where}: `}${issue.message}${keys}`;
}

function firstSentence(message: string): string {
  return message.split("\n")[0]?.replace(/[.:]$/, "") ?? "";
}

function invalid(path: string, line: number, what: string): ParleyError {
  return new ParleyError(
    "actors-invalid",
    `The list of actors ${shown(path)} cannot be used because of its line ${line} (${shown(what)}): correct it; until then the actors stay as they were.`,
  );
}
