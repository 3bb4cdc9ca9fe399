// The event types of PLOVER 2 (Political Language Ontology for Verifiable Event Records, Open Event Data Alliance 2019), from the most
// cooperative to the most hostile: what stands before the slash in an act's kind.
import { z } from "zod";

export const EventType = z.enum([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);
export type EventType = z.infer<typeof EventType>;
