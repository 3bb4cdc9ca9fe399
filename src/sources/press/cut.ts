// A file of many reports → its reports, one at a time. Promise: holds one report of at most `maxBytes`; every line belongs to the report
// in which it stands, but for what stands before the first; what looks like the end of a report and is followed by no other head is not.
import { isEndLine, isNumberLine, isRule, labelledLine, numberIn } from "../../schema/press-labels.ts";
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
  let [number, open, total] = [0, emptySheet(), null as number | null];
  // Between rules, the report before: what follows it without a head of its own is more of it.
  let last: Sheet | null = null;
  for await (const { bytes, sizeBytes } of splitLines(stream, maxBytes)) {
    const line = bytes === null ? "" : textOf(bytes.subarray(0, 250));
    const cut = cutAt(line, layout, total);
    if (cut === "instead") {
      if (isReport(open)) {
        if (last !== null) yield take(last, ++number);
        last = open;
      } else if (last !== null && open.lines > 0) append(last, open, maxBytes);
      open = { ...emptySheet(), rule: bytes };
      continue;
    }
    if (cut === "before") {
      total ??= numberIn(line)?.of ?? null;
      if (isReport(open)) yield take(open, ++number);
      open = { ...emptySheet(), isNumbered: layout.kind === "numbered" };
    }
    put(open, bytes, sizeBytes, maxBytes);
    if (line.trim() !== "" && cut !== "before") open.lines++;
    open.hasHead ||= cut === "before" || (open.lines <= MOST_HEAD_LINES && labelledLine(line, layout.isCoded) !== null);
    if (cut === "behind" && isReport(open)) yield take(open, ++number);
    if (cut === "behind") open = emptySheet();
  }
  if (last !== null && !isReport(open) && open.lines > 0) append(last, open, maxBytes);
  if (last !== null) yield take(last, ++number);
  if (isReport(open)) yield take(open, ++number);
}

/** A label far down in a stretch is a line of a report. */
const MOST_HEAD_LINES = 40;

interface Sheet {
  pieces: Uint8Array[] | null;
  sizeBytes: number;
  /** Lines that say something. */
  lines: number;
  hasHead: boolean;
  /** A number stands above it, so that it is a report though nothing else is known of it. */
  readonly isNumbered: boolean;
  /** The line above it, which is no part of a report but stays in one that goes on below it. */
  readonly rule: Uint8Array | null;
}

function emptySheet(): Sheet {
  return { pieces: [], sizeBytes: 0, lines: 0, hasHead: false, isNumbered: false, rule: null };
}

function put(sheet: Sheet, bytes: Uint8Array | null, sizeBytes: number, maxBytes: number): void {
  sheet.sizeBytes += sizeBytes + 1;
  if (bytes === null || sheet.sizeBytes > maxBytes) sheet.pieces = null;
  sheet.pieces?.push(bytes ?? NEWLINE, NEWLINE);
}

/** A heading and something below it: what stands before the first report has none. */
function isReport({ lines, hasHead, isNumbered }: Sheet): boolean {
  return hasHead && lines >= (isNumbered ? 1 : 2);
}

function append(sheet: Sheet, more: Sheet, maxBytes: number): void {
  sheet.sizeBytes += more.sizeBytes;
  sheet.lines += more.lines;
  if (more.pieces === null || sheet.sizeBytes > maxBytes) sheet.pieces = null;
  else sheet.pieces?.push(more.rule ?? NEWLINE, NEWLINE, ...more.pieces);
}

function take({ pieces, sizeBytes }: Sheet, number: number): CutReport {
  return { number, sizeBytes, bytes: pieces === null ? null : joinBytes(pieces) };
}

function cutAt(
  line: string,
  { kind, isCoded, first }: PressLayout,
  total: number | null,
): "before" | "behind" | "instead" | null {
  switch (kind) {
    case "numbered":
      // "Document 7 of 9" in a report that is one of forty is a line of it.
      return isNumberLine(line) && (total === null || numberIn(line)?.of === total) ? "before" : null;
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

/** UTF-8, or windows-1252 where it is none; what is cut at the end does not matter. */
function textOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.slice(0, -1).includes("\ufffd") ? new TextDecoder("windows-1252").decode(bytes) : text;
}
