// A .yaml of the user's → the list that it holds. Promise: whatever the file holds is a list or one sentence that names the line;
// a mistyped field is never ignored, because an entry that silently does nothing is worse than none.
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type ErrorCode, ParleyError, shown } from "../schema/parley-error.ts";

/** What the list is of. */
export interface ListKind<File> {
  readonly schema: z.ZodType<File>;
  readonly empty: File;
  /** "actors", as the file's one field and the messages name them. */
  readonly noun: string;
  /** The fields of an entry. */
  readonly fields: readonly string[];
  readonly code: ErrorCode;
  /** What holds until the file is corrected. */
  readonly meanwhile: string;
}

/**
 * @param path for the message only
 * @throws ParleyError of the list's code
 */
export function readListFile<File>(text: string, path: string, kind: ListKind<File>): File {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const invalid = (line: number, what: string): ParleyError =>
    new ParleyError(
      kind.code,
      `The list of ${kind.noun} ${shown(path)} cannot be used because of its line ${line} (${shown(what)}): ${kind.meanwhile}.`,
    );
  const [broken] = document.errors;
  if (broken !== undefined) throw invalid(lines.linePos(broken.pos[0]).line, firstSentence(broken.message));
  if (document.contents === null) return kind.empty;
  const result = kind.schema.safeParse(asValue(document, invalid));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const node = nearest(document, issue?.path ?? []);
  throw invalid(lines.linePos(node).line, complaint(issue, kind));
}

type Invalid = (line: number, what: string) => ParleyError;

/** A file of a few aliases that stand for millions is refused by the library, with an error of its own. */
function asValue(document: ReturnType<typeof parseDocument>, invalid: Invalid): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw invalid(1, error instanceof Error ? firstSentence(error.message) : "it cannot be unfolded");
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

function complaint(
  issue: z.core.$ZodIssue | undefined,
  { noun, fields }: Pick<ListKind<unknown>, "noun" | "fields">,
): string {
  if (issue === undefined) return `it is no list of ${noun}`;
  const where = issue.path.filter((part) => typeof part === "string").join(".");
  const keys =
    issue.code === "unrecognized_keys" ? `: allowed are ${issue.path.length === 0 ? noun : fields.join(", ")}` : "";
  return `${where === "" ? "" : `${where}: `}${issue.message}${keys}`;
}

function firstSentence(message: string): string {
  return message.split("\n")[0]?.replace(/[.:]$/, "") ?? "";
}
