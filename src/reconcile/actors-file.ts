// actors.yaml → the user's own list of actors. This file knows its form; book.ts knows what it means.
import { z } from "zod";
import { ActorKind } from "../schema/mention.ts";
import type { BookEntry } from "./book.ts";
import { readListFile } from "./list-file.ts";

const Entry = z.strictObject({
  name: z.string().trim().min(1),
  kind: ActorKind.exclude(["place", "document"]).default("person"),
  aliases: z.array(z.string().trim().min(1)).readonly().default([]),
  /** A state, by any of its names. */
  of: z.string().trim().min(1).exactOptional(),
});

const File = z.strictObject({ actors: z.array(Entry).readonly() }).readonly();

/**
 * @param path for the message only
 * @throws ParleyError actors-invalid
 * @example readActorsFile("actors:\n  - name: Tamsin Oduya\n    aliases: [Oduya]\n", "actors.yaml")
 */
export function readActorsFile(text: string, path: string): readonly BookEntry[] {
  return readListFile(text, path, {
    schema: File,
    empty: { actors: [] },
    noun: "actors",
    fields: ["name", "kind", "aliases", "of"],
    code: "actors-invalid",
    meanwhile: "correct it; until then the actors stay as they were",
  }).actors;
}
