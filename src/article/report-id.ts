// The id of a report: of its address and its bytes, so that the same bytes under the same address are the same
// report, and under another address are a report of their own.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Document } from "../schema/document.ts";
import { ReportId } from "../schema/ids.ts";

/** `r` and the first 64 bits of SHA-256 over the address, a zero byte and the content. */
export function reportId(document: Document): ReportId {
  const hash = sha256(concatBytes(utf8ToBytes(document.uri), new Uint8Array(1), document.bytes));
  return ReportId.parse(`r${bytesToHex(hash.subarray(0, 8))}`);
}
