// Actors: mentions tied to whom they stand for, and the speaker of each attribution.
import type { Article } from "../schema/article.ts";
import { ActorId } from "../schema/ids.ts";
import type { Mention } from "../schema/mention.ts";
import type { Cast } from "./cast.ts";
import type { Layout } from "./layout.ts";
import type { FoundAttribution } from "./reader.ts";

export function resolveActors(
  article: Article,
  _layout: Layout,
  mentions: readonly Mention[],
  found: readonly FoundAttribution[],
): Cast {
  const names = [...new Set(found.flatMap((f) => f.source.map((s) => article.text.slice(s.start, s.end))))];
  const id = (name: string): ActorId => ActorId.parse(`p${names.indexOf(name) + 1}`);
  return {
    mentions,
    actors: names.map((name) => ({ id: id(name), name, kind: "person", aliases: [], roles: [], doubts: [] })),
    voices: found.map((f) => {
      const s = f.source[0];
      return {
        speaker: s === undefined ? null : id(article.text.slice(s.start, s.end)),
        speakerBasis: s === undefined ? null : "named",
        addressee: null,
        sourcing: { grade: "named" },
        channel: null,
      };
    }),
  };
}
