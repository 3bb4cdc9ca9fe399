// What a plug-in did wrong, as one sentence that names it.
import { ParleyError, shown } from "../schema/parley-error.ts";
import type { Plugin } from "./plugin.ts";

/** @param what a clause of which the plug-in is the subject: "gave a span outside the text" */
export function pluginFault({ name, version }: Pick<Plugin, "name" | "version">, what: string, cause?: unknown) {
  const message = `The plug-in ${name} ${shown(version)} ${what}: tell its authors, or take it out of the configuration.`;
  return new ParleyError("plugin-failed", message, { cause });
}

/** Runs what a plug-in does; whatever it throws becomes such a sentence. */
export async function guarded<Result>(plugin: Plugin, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ParleyError) throw cause;
    const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    throw pluginFault(plugin, `failed ("${shown(why)}")`, cause);
  }
}
