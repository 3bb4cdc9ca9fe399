// Parts out of a ZIP archive, and parts into one (PKWARE's APPNOTE 6.3). Promise: no more is unpacked than the bound, whatever sizes the
// archive claims; of two parts of one name the last counts, in one place and for everybody.
import { crc32, inflateRawSync } from "node:zlib";
import { ParleyError, shown } from "../../schema/parley-error.ts";
import { MAX_PARTS_BYTES, sizeOf } from "../limits.ts";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The parts whose names match, unpacked. @throws ParleyError document-broken, input-too-large */
export function readParts(bytes: Uint8Array, names: RegExp, archive: string): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Buffer>();
  let left = MAX_PARTS_BYTES;
  try {
    for (const { name, start, size, method } of entriesOf(file)) {
      if (!names.test(name)) continue;
      const part = unpacked(file.subarray(start, start + size), method, left);
      left -= part.length;
      parts.set(name, part);
      if (left <= 0) throw tooLarge(archive);
    }
  } catch (error) {
    if (error instanceof ParleyError) throw error;
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(archive);
    const why = error instanceof Error ? error.message : String(error);
    const message = `"${shown(archive)}" is a broken office document (${shown(why)}): fetch it again, or open and save it.`;
    throw new ParleyError("document-broken", message, { cause: error });
  }
  return parts;
}

interface Entry {
  readonly name: string;
  /** Of its packed bytes. */
  readonly start: number;
  readonly size: number;
  /** 0 stored · 8 deflated. */
  readonly method: number;
}

/** By the directory at the end, which is what counts. Reads beyond the file throw. */
function* entriesOf(file: Buffer): Generator<Entry> {
  const end = file.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0 || file.readUInt32LE(end) !== END) throw new Error("it has no directory");
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  for (let number = 0; number < count; number++) {
    if (file.readUInt32LE(at) !== ENTRY) throw new Error("its directory is damaged");
    if ((file.readUInt16LE(at + 8) & 1) === 1) throw new Error("it is locked by a password");
    const [nameSize, extraSize, noteSize] = [28, 30, 32].map((place) => file.readUInt16LE(at + place));
    const local = file.readUInt32LE(at + 42);
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    yield {
      name: file.toString("utf8", at + 46, at + 46 + (nameSize ?? 0)),
      start: data,
      size: file.readUInt32LE(at + 20),
      method: file.readUInt16LE(at + 10),
    };
    at += 46 + (nameSize ?? 0) + (extraSize ?? 0) + (noteSize ?? 0);
  }
}

function unpacked(packed: Buffer, method: number, most: number): Buffer {
  if (method === 8) return inflateRawSync(packed, { maxOutputLength: most });
  if (method === 0) return packed;
  throw new Error("it is packed in a way that office programs do not use");
}

/** An archive of these parts, none of them packed. */
export function writeStored(parts: ReadonlyMap<string, Buffer>): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, part] of parts) {
    const label = Buffer.from(name, "utf8");
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(part), 10);
    facts.writeUInt32LE(part.length, 14);
    facts.writeUInt32LE(part.length, 18);
    facts.writeUInt16LE(label.length, 22);
    locals.push(signature(LOCAL), facts, label, part);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(signature(ENTRY), Buffer.from([20, 0]), facts, rest, label);
    offset += 30 + label.length + part.length;
  }
  const sizeOfDirectory = directory.reduce((size, one) => size + one.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(sizeOfDirectory, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, signature(END), end]);
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

function tooLarge(archive: string): ParleyError {
  const message = `"${shown(archive)}" unpacks to more than ${sizeOf(MAX_PARTS_BYTES)} of text, which no report does: look at where it came from, or save each report as text.`;
  return new ParleyError("input-too-large", message);
}
