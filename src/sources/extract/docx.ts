// An office document (.docx) → its paragraphs, by mammoth. Promise: mammoth sees an archive that was made here, of the few parts it
// needs and of sizes that were measured; pictures, macros and embedded files never reach it.
import mammoth from "mammoth";
import type { Extracted } from "../../schema/extracted.ts";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { readParts, writeStored } from "./zip.ts";

const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w-]{1,60}\.xml(?:\.rels)?)$/;

/** @throws ParleyError document-broken, document-without-text, input-too-large */
export async function extractDocx(bytes: Uint8Array, name: string): Promise<Extracted> {
  const parts = readParts(bytes, PARTS, name);
  const isOdd = [...parts.values()].some((part) => part.includes("<!DOCTYPE") || part.includes("<!ENTITY"));
  if (isOdd) throw broken(name, "it declares a document type, which no office program writes");
  const text = await rawText(writeStored(parts), name);
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
  if (paragraphs.length > 0) return { kind: "paragraphs", paragraphs };
  const message = `"${shown(name)}" holds no text: look whether its text is a picture, and save it as text.`;
  throw new ParleyError("document-without-text", message);
}

async function rawText(archive: Buffer, name: string): Promise<string> {
  try {
    return (await mammoth.extractRawText({ buffer: archive })).value;
  } catch (error) {
    throw broken(name, error instanceof Error ? error.message : String(error), error);
  }
}

function broken(name: string, why: string, cause?: unknown): ParleyError {
  const message = `"${shown(name)}" is a broken office document (${shown(why)}): open and save it again, or save it as text.`;
  return new ParleyError("document-broken", message, { cause });
}
