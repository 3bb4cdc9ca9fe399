// The trained reader in a page: the files of models/reader, fetched from where the page is served. Promise: what comes out is what was
// trained; a file that is missing or changed is named. Nothing of a report is ever sent anywhere.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { wordPieces } from "../language/tokenizer.ts";
import type { Reader } from "../reading/reader.ts";
import { trainedReader } from "../reading/trained.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { ModelSettings } from "./model-settings.ts";
import { openWebEncoder } from "./web-encoder.ts";

/**
 * @param folder address of the three files, with a slash at its end
 * @throws ParleyError model-missing, model-damaged, runtime-missing
 */
export async function loadWebReader(folder: URL): Promise<Reader> {
  const settings = ModelSettings.parse(parsed(await bytesAt(folder, "reader.json")));
  const { files } = settings;
  const [weights, tokenizer] = await Promise.all([
    checked(folder, "reader.onnx", files["reader.onnx"]),
    checked(folder, "tokenizer.json", files["tokenizer.json"]),
  ]);
  const encoder = await openWebEncoder(weights);
  return trainedReader({ ...settings, encoder, piecesOf: wordPieces(parsed(tokenizer)) });
}

function parsed(bytes: Uint8Array): object {
  return JSON.parse(new TextDecoder().decode(bytes));
}

async function checked(folder: URL, name: string, sum: string): Promise<Uint8Array> {
  const bytes = await bytesAt(folder, name);
  if (bytesToHex(sha256(bytes)) === sum) return bytes;
  const message = `The trained reader's file ${shown(String(new URL(name, folder)))} is not the one that was trained: serve the folder models/reader of the release there.`;
  throw new ParleyError("model-damaged", message);
}

async function bytesAt(folder: URL, name: string): Promise<Uint8Array> {
  const address = new URL(name, folder);
  try {
    const answer = await fetch(address);
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    throw new Error(`the server answered ${answer.status}`);
  } catch (cause) {
    const message = `The trained reader's file ${shown(String(address))} could not be had: serve the folder models/reader of the release there, or read with the rules.`;
    throw new ParleyError("model-missing", message, { cause });
  }
}
