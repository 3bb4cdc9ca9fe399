// Sources of plug-ins as kinds of file. Promise: what a source gives becomes lines of JSON, which are read as those of a .jsonl are;
// report N of a file is the document `FILE#N`.
import { z } from "zod";
import type { Document } from "../schema/document.ts";
import type { FileKind } from "../sources/file-kind.ts";
import { MAX_TEXT_BYTES } from "../sources/limits.ts";
import type { Plugin } from "./plugin.ts";
import { guarded, pluginFault } from "./plugin-fault.ts";

const Report = z.strictObject({
  text: z.string().refine((text) => text.trim() !== "", "it is empty"),
  title: z.string().optional(),
  outlet: z.string().optional(),
  publishedAt: z.string().optional(),
  id: z.string().optional(),
  uri: z.string().optional(),
});

export function fileKinds(plugins: readonly Plugin[]): readonly FileKind[] {
  return plugins.flatMap((plugin) => {
    const { source } = plugin;
    if (source === undefined) return [];
    const suffixes = new Set(source.suffixes.map((suffix) => suffix.toLowerCase()));
    return [{ suffixes, documents: (file) => documentsIn(file, plugin) }];
  });
}

async function* documentsIn(
  { uri, bytes }: { readonly uri: string; readonly bytes: Uint8Array },
  plugin: Plugin,
): AsyncGenerator<Document> {
  const given = await guarded(plugin, () => plugin.source?.read({ path: uri, bytes }));
  if (!isSequence(given)) throw pluginFault(plugin, "gave no list of reports");
  let number = 0;
  for await (const one of guardedSteps(plugin, given)) {
    number++;
    const read = Report.safeParse(one);
    if (!read.success) {
      const [issue] = read.error.issues;
      throw pluginFault(plugin, `gave a report ${number} that is none (${issue?.path.join(".")}: ${issue?.message})`);
    }
    const line = new TextEncoder().encode(JSON.stringify(read.data));
    if (line.length > MAX_TEXT_BYTES) throw pluginFault(plugin, `gave a report ${number} of more than 2 MB`);
    yield { uri: `${uri}#${number}`, bytes: line, mediaType: "application/x-ndjson" };
  }
}

type Sequence = Iterable<unknown> | AsyncIterable<unknown>;

export function isSequence(value: unknown): value is Sequence {
  return typeof value === "object" && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value);
}

/** The items; what the plug-in throws between them becomes a sentence that names it. */
export async function* guardedSteps(plugin: Plugin, items: Sequence): AsyncGenerator<unknown> {
  const steps = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  for (;;) {
    const step = await guarded<IteratorResult<unknown>>(plugin, () => steps.next());
    if (step.done === true) return;
    yield step.value;
  }
}
