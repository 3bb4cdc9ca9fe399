// A file of corrections, one a line as JSON → corrections. Promise: all of it is used, or none and the line that cannot be is named.
import { Correction } from "../../schema/correction.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";

/**
 * @param path for the message only
 * @throws ParleyError corrections-invalid
 */
export function readCorrections(text: string, path: string): readonly Correction[] {
  return text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === "" ? [] : [correctionIn(line, { path, line: at + 1 })]));
}

function correctionIn(text: string, { path, line }: { readonly path: string; readonly line: number }): Correction {
  const read = Correction.safeParse(parsed(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue?.path.join(".") ?? "";
  throw new ParleyError(
    "corrections-invalid",
    `The file ${shown(path)} cannot be used because of its line ${line} (${where === "" ? "" : `${where}: `}${shown(issue?.message ?? "")}): give what "parley corrections export" wrote.`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
