// --format: one of Parley's own, else one that a plug-in of the configuration writes.
import { FORMATS, type Format } from "../export/formats.ts";
import { exportedBy } from "../plugins/exported-by.ts";
import { configFor, loadPlugins } from "../plugins/load-plugins.ts";
import type { Plugin } from "../plugins/plugin.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { type Asked, counted, type Exported, SINGULAR, tableFor } from "./exported.ts";

interface Named {
  readonly format: string;
  readonly ledger: string;
  readonly config?: string;
}

/** @throws ParleyError usage, config-invalid */
export async function formatCalled({ format, ledger, config }: Named): Promise<Format | Plugin> {
  const own = FORMATS.find((one) => one === format);
  if (own !== undefined) return own;
  const plugins = await loadPlugins(configFor(config, ledger));
  const plugin = plugins.find(({ exporter }) => exporter?.format === format);
  if (plugin !== undefined) return plugin;
  const formats = [...FORMATS, ...plugins.flatMap(({ exporter }) => exporter?.format ?? [])];
  const message = `There is no format "${shown(format)}": allowed choices are ${formats.join(", ")}.`;
  throw new ParleyError("usage", message);
}

/** Every row of the table, in the plug-in's format. */
export function exportedWith(plugin: Plugin, asked: Asked): Exported {
  const { items, rows } = counted(tableFor(asked).rows);
  return { kind: "stream", chunks: exportedBy(plugin, items, asked.name), rows, noun: SINGULAR[asked.name] };
}
