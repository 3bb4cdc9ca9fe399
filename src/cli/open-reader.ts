// The reader that a name stands for, loaded when it is first asked for.
import type { Reader } from "../reading/reader.ts";
import type { ReaderName } from "./reader-option.ts";

/**
 * @param threads how many cores its network may use; as loadReader where left out
 * @param config full path of the configuration whose finders have part in it; null for none
 * @throws ParleyError model-missing, model-damaged, runtime-missing, config-invalid
 */
export async function openReader(name: ReaderName, threads?: number, config: string | null = null): Promise<Reader> {
  const reader = await readerCalled(name, threads);
  if (config === null) return reader;
  const [{ loadPlugins }, { withFinders }] = await Promise.all([
    import("../plugins/load-plugins.ts"),
    import("../plugins/with-finders.ts"),
  ]);
  return withFinders(reader, await loadPlugins(config));
}

async function readerCalled(name: ReaderName, threads?: number): Promise<Reader> {
  switch (name) {
    case "rules":
      return (await import("../reading/rules.ts")).rules;
    case "trained":
      return (await import("../model/load-reader.ts")).loadReader(threads);
    default:
      return name satisfies never;
  }
}
