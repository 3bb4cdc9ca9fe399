// Cast: the actors of one report, their mentions tied to them, and who speaks each attribution.
import type { Actor } from "../schema/actor.ts";
import type { Channel, Sourcing, SpeakerBasis } from "../schema/attribution.ts";
import type { ActorId } from "../schema/ids.ts";
import type { Mention } from "../schema/mention.ts";

/** On whose word one attribution rests. */
export interface Voice {
  readonly speaker: ActorId | null;
  readonly speakerBasis: SpeakerBasis | null;
  readonly addressee: ActorId | null;
  readonly sourcing: Sourcing;
  readonly channel: Channel | null;
}

export interface Cast {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  /** One for each found attribution, in the same order. */
  readonly voices: readonly Voice[];
}
