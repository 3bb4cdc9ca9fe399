// A table in the format of a plug-in. Promise: it gets every row, as JSON Lines would have it; what it gives is text or bytes.

import { guardedSteps, isSequence } from "./file-kinds.ts";
import type { ExporterRow, Plugin } from "./plugin.ts";
import { guarded, pluginFault } from "./plugin-fault.ts";

export async function* exportedBy(
  plugin: Plugin,
  rows: AsyncIterable<ExporterRow>,
  table: string,
): AsyncGenerator<string | Uint8Array> {
  const given = await guarded(plugin, () => plugin.exporter?.write(rows, table));
  if (!isSequence(given)) throw pluginFault(plugin, "gave nothing to write");
  for await (const chunk of guardedSteps(plugin, given)) {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array))
      throw pluginFault(
        plugin,
        `gave ${chunk === null ? "null" : `a ${typeof chunk}`} to write, and not text or bytes`,
      );
    yield chunk;
  }
}
