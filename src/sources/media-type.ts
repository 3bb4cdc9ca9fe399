// What an input is, told by how its content begins; its name decides only where the content leaves it open.
// Promise: looks at the first bytes only, and never fails.
import type { MediaType } from "../schema/document.ts";
import { utf16Of } from "../schema/utf16.ts";
import { pressLayoutOf } from "./press/layout.ts";

/** A format that holds no text Parley can read, as a person calls it: "a PDF file". */
export interface ForeignFormat {
  readonly foreign: string;
}

/**
 * The media type of an input that begins with `head`, or the name of a format that Parley cannot read.
 *
 * `<!doctype html>…` is a page under any name, `story.txt` too; `{"text": …}` is JSON lines under any name;
 * `notes.html` without a single tag is plain text.
 */
export function recogniseMediaType(head: Uint8Array, name: string): MediaType | ForeignFormat {
  // What some programs write before it counts as part of it (PDF 1.7, appendix H).
  if (latin1(head.subarray(0, 1024)).includes("%PDF-")) return "application/pdf";
  if (isWordDocument(head, name)) return DOCX;
  const foreign = SIGNATURES.find(([signature]) => startsWith(head, signature));
  if (foreign !== undefined) return { foreign: foreign[1] };
  const text = roughText(head);
  const suffix = suffixOf(name);
  if (HTML_OPENING.test(withoutPrologue(text))) return "text/html";
  if (isJsonLine(text)) return "application/x-ndjson";
  if (suffix === "jsonl" || suffix === "ndjson") return "application/x-ndjson";
  if (suffix === "md" || suffix === "markdown") return "text/markdown";
  if (suffix === "json") return { foreign: "a JSON document that is not JSON lines (one object a line)" };
  if (isHtmlName(suffix) ? /<[a-z!/]/i.test(text) : hasBlocks(text)) return "text/html";
  if (isMarkdown(text)) return "text/markdown";
  return pressLayoutOf(text) === null ? "text/plain" : "text/x-press";
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A ZIP in whose first parts is the main part of a text document, or that is called one. */
function isWordDocument(head: Uint8Array, name: string): boolean {
  return startsWith(head, "PK\x03\x04") && (suffixOf(name) === "docx" || latin1(head).includes("word/document.xml"));
}

/** Whether bytes look like text, in UTF-16 too: no NUL, and hardly a control character. */
export function looksLikeText(head: Uint8Array): boolean {
  const text = roughText(head);
  const controls = text.match(CONTROL)?.length ?? 0;
  return !text.includes("\0") && controls * 50 <= text.length;
}

/** The last suffix of a file name in lower case, a final `.gz` left out: `page.HTML.gz` → `html`. */
export function suffixOf(name: string): string {
  const match = /\.([^./\\]{1,20}?)(?:\.gz)?$/i.exec(name);
  return match?.[1]?.toLowerCase() ?? "";
}

/** How files of other formats begin, from their specifications; the text in them is out of reach without a converter. */
const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ["{\\rtf", "an RTF document"],
  ["PK\x03\x04", "a ZIP archive or an office document"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"],
  ["SQLite format 3\0", "a SQLite database"],
  ["WARC/", "a WARC archive"],
];

/** The tags that open a page (WHATWG MIME Sniffing, 7.1, less `a` and `b`, which also open a line of Markdown). */
const HTML_OPENING =
  /^<(?:!doctype\s+html|html|head|body|script|iframe|h[1-6]|div|font|table|style|title|meta|article|section|main|p|br)[\s/>]/i;

/** What is not UTF-8 is read as windows-1252: of what tells types only labels in other languages stand beyond ASCII. */
export function roughText(head: Uint8Array): string {
  const text = new TextDecoder(utf16Of(head) ?? "utf-8").decode(head);
  // The last character may be cut.
  return text.slice(0, -1).includes("\ufffd") && !text.includes("\0") ? latin1(head) : text;
}

/** The text after white space, comments and an XML declaration. */
function withoutPrologue(text: string): string {
  let rest = text.trimStart();
  for (let close = prologueEnd(rest); close > 0; close = prologueEnd(rest)) rest = rest.slice(close).trimStart();
  return rest;
}

function prologueEnd(text: string): number {
  const [open, close] = text.startsWith("<?xml") ? ["<?", "?>"] : ["<!--", "-->"];
  const at = text.startsWith(open) ? text.indexOf(close, open.length) : -1;
  return at < 0 ? 0 : at + close.length;
}

/** The first line is a JSON object, or begins as one and goes on beyond the head. */
function isJsonLine(text: string): boolean {
  if (!/^\s{0,100}\{\s{0,20}"[^"\\\n]{1,80}"\s{0,20}:/.test(text)) return false;
  const line = text.trimStart().split("\n", 1)[0] ?? "";
  return line.length >= text.trimStart().length || isJson(line);
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** A fragment of a page that begins with words: at least three paragraphs or blocks end in it. */
function hasBlocks(text: string): boolean {
  return [...text.matchAll(/<\/(?:p|div|h[1-6]|li|blockquote|article|section)>/gi)].length >= 3;
}

/** Front matter, or a heading as the first line with one more sign of Markdown after it. */
function isMarkdown(text: string): boolean {
  if (/^---\r?\n(?:[\w-]{1,40}:[^\n]{0,500}\n){1,40}---\r?\n/.test(text)) return true;
  return /^\s{0,50}#{1,3} \S/.test(text) && /^(?:#{2,6} \S|> \S|[-*] \S)|\]\(https?:|\*\*\S/m.test(text);
}

function isHtmlName(suffix: string): boolean {
  return suffix === "html" || suffix === "htm" || suffix === "xhtml";
}

const CONTROL = /(?!\s)\p{Cc}/gu;

function startsWith(head: Uint8Array, signature: string): boolean {
  return latin1(head.subarray(0, signature.length)) === signature;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}
