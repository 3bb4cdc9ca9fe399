// A model folder as training/ writes it: reader.json says what was learnt beside the network and the checksum of each
// other file. Promise: what comes out is what was trained; a file that is missing, cut or changed is named.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { ModelSettings } from "./model-settings.ts";

export interface ModelFolder {
  readonly settings: ModelSettings;
  readonly weights: Uint8Array;
  /** Parsed tokenizer.json. */
  readonly tokenizer: object;
}

const WAY_OUT = "restore the folder from the release, or read with --reader rules.";

/** @throws ParleyError model-missing, model-damaged */
export async function openModelFolder(folder: string): Promise<ModelFolder> {
  const settings = settingsOf(await bytesOf(folder, "reader.json"), folder);
  const [weights, tokenizer] = await Promise.all(
    (["reader.onnx", "tokenizer.json"] as const).map(async (name) => {
      const bytes = await bytesOf(folder, name);
      if (createHash("sha256").update(bytes).digest("hex") !== settings.files[name]) throw damaged(folder, name);
      return bytes;
    }),
  );
  if (weights === undefined || tokenizer === undefined) throw damaged(folder, "reader.onnx");
  return { settings, weights, tokenizer: JSON.parse(new TextDecoder().decode(tokenizer)) };
}

async function bytesOf(folder: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(path.join(folder, name));
  } catch (cause) {
    const message = `The trained reader's file "${shown(path.join(folder, name))}" could not be read: ${WAY_OUT}`;
    throw new ParleyError("model-missing", message, { cause });
  }
}

function settingsOf(bytes: Uint8Array, folder: string): ModelSettings {
  try {
    return ModelSettings.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw damaged(folder, "reader.json", cause);
  }
}

function damaged(folder: string, name: string, cause?: unknown): ParleyError {
  const message = `The trained reader's file "${shown(path.join(folder, name))}" is not the one that was trained: ${WAY_OUT}`;
  return new ParleyError("model-damaged", message, { cause });
}
