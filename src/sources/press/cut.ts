// A file of many reports → its reports, one at a time. Promise: holds one report of at most `maxBytes`; every line belongs to the report
// in which it stands, but for rules between them and what stands before the first.
import { isEndLine, isNumberLine, isRule, labelledLine } from "../../schema/press-labels.ts";
import { joinBytes } from "../join-bytes.ts";
import { splitLines } from "../split-lines.ts";
import type { PressLayout } from "./layout.ts";

export interface CutReport {
  /** From 1. */
  readonly number: number;
  readonly sizeBytes: number;
  /** Null where it is larger than the bound. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

const NEWLINE = Uint8Array.of(0x0a);

export async function* cutPress(
  stream: AsyncIterable<Uint8Array>,
  layout: PressLayout,
  maxBytes: number,
): AsyncGenerator<CutReport> {
  let [number, open] = [0, emptySheet()];
  for await (const { bytes, sizeBytes } of splitLines(stream, maxBytes)) {
    const line = bytes === null ? "" : latin1(bytes.subarray(0, 250));
    const cut = cutAt(line, layout);
    if ((cut === "before" || cut === "instead") && isReport(open)) yield take(open, ++number);
    if (cut === "before" || cut === "instead") open = emptySheet();
    if (cut === "instead") continue;
    put(open, bytes, sizeBytes, maxBytes);
    if (line.trim() !== "" && !isNumberLine(line)) open.lines++;
    open.hasHead ||= cut === "before" || labelledLine(line, layout.isCoded) !== null;
    if (cut === "behind" && isReport(open)) yield take(open, ++number);
    if (cut === "behind") open = emptySheet();
  }
  if (isReport(open)) yield take(open, ++number);
}

interface Sheet {
  pieces: Uint8Array[] | null;
  sizeBytes: number;
  /** Lines that say something. */
  lines: number;
  hasHead: boolean;
}

function emptySheet(): Sheet {
  return { pieces: [], sizeBytes: 0, lines: 0, hasHead: false };
}

function put(sheet: Sheet, bytes: Uint8Array | null, sizeBytes: number, maxBytes: number): void {
  sheet.sizeBytes += sizeBytes + 1;
  if (bytes === null || sheet.sizeBytes > maxBytes) sheet.pieces = null;
  sheet.pieces?.push(bytes ?? NEWLINE, NEWLINE);
}

/** A heading and something below it: what stands before the first report has none. */
function isReport({ lines, hasHead }: Sheet): boolean {
  return hasHead && lines >= 2;
}

function take({ pieces, sizeBytes }: Sheet, number: number): CutReport {
  return { number, sizeBytes, bytes: pieces === null ? null : joinBytes(pieces) };
}

function cutAt(line: string, { kind, isCoded, first }: PressLayout): "before" | "behind" | "instead" | null {
  switch (kind) {
    case "numbered":
      return isNumberLine(line) ? "before" : null;
    case "ended":
      return isEndLine(line) ? "behind" : null;
    case "ruled":
      return isRule(line) ? "instead" : null;
    case "headed":
      return labelledLine(line, isCoded)?.label === first ? "before" : null;
    default:
      return kind satisfies never;
  }
}

/** Labels and rules are ASCII in every encoding that lines are cut in. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
