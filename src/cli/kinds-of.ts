// The kinds of file that a configuration's plug-ins bring.
import type { FileKind } from "../sources/file-kind.ts";

/** @throws ParleyError config-invalid */
export async function kindsOf(config: string | null = null): Promise<readonly FileKind[]> {
  if (config === null) return [];
  const [{ loadPlugins }, { fileKinds }] = await Promise.all([
    import("../plugins/load-plugins.ts"),
    import("../plugins/file-kinds.ts"),
  ]);
  return fileKinds(await loadPlugins(config));
}
