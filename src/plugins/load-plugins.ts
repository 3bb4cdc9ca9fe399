// The configuration file → its plug-ins. Promise: only a file that the user named, or put beside the ledger, is ever run; never anything
// that a report names or holds.
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { ConfigForm, type Plugin } from "./plugin.ts";

/** Beside the ledger, in this order. */
export const CONFIG_NAMES = ["parley.config.ts", "parley.config.mjs", "parley.config.js"] as const;

/** The configuration that is named, else the one beside the ledger, else null. */
export function configFor(named: string | undefined, ledger?: string): string | null {
  if (named !== undefined) return path.resolve(named);
  if (ledger === undefined || ledger === ":memory:") return null;
  const folder = path.dirname(path.resolve(ledger));
  return CONFIG_NAMES.map((name) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

const loaded = new Map<string, Promise<readonly Plugin[]>>();

/**
 * The plug-ins of a configuration, loaded once.
 * @param config full path; null for none
 * @throws ParleyError config-invalid
 */
export async function loadPlugins(config: string | null): Promise<readonly Plugin[]> {
  if (config === null) return [];
  const plugins = loaded.get(config) ?? load(config);
  loaded.set(config, plugins);
  return plugins;
}

async function load(config: string): Promise<readonly Plugin[]> {
  const { default: given } = await run(config);
  const read = ConfigForm.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.length === 0 ? "" : `${issue?.path.join(".")}: `;
    throw invalid(config, `its default export is no configuration (${where}${issue?.message})`);
  }
  // The form's functions are any; that they give what Plugin says is checked with each answer
  const { plugins } = given as { readonly plugins: readonly Plugin[] };
  const twice = plugins.find(({ name }, at) => plugins.findIndex((other) => other.name === name) < at);
  if (twice !== undefined) throw invalid(config, `it has two plug-ins called ${twice.name}`);
  return plugins;
}

async function run(config: string): Promise<{ readonly default?: unknown }> {
  if (!existsSync(config)) throw invalid(config, "there is no such file");
  try {
    return await import(/* @vite-ignore */ pathToFileURL(config).href);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw invalid(config, `it does not load ("${shown(why)}")`, cause);
  }
}

function invalid(config: string, what: string, cause?: unknown): ParleyError {
  const message = `The configuration "${shown(config)}" cannot be used, because ${what}: docs/plugins.md shows how it is written.`;
  return new ParleyError("config-invalid", message, { cause });
}
