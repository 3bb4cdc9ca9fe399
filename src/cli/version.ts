// Parley's version, as package.json of the clone has it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { CLONE } from "./clone.ts";

export function versionOf(): string {
  const { version } = JSON.parse(readFileSync(path.join(CLONE, "package.json"), "utf8")) as {
    version: string;
  };
  return version;
}
