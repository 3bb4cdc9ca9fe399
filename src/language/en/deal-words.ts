// Words for what is negotiated or agreed, and for what becomes of it. Collected from what agencies call such things; kinds
// follow the issue areas of peace-agreement data sets (UCDP, PA-X), cut down to those that news of negotiations tells apart.
import { words } from "./word-set.ts";

/** Heads that say of themselves what kind of deal they are. */
export const SPECIFIC_HEADS: ReadonlyMap<string, string> = new Map([
  ...[..."ceasefire cease-fire ceasefires cease-fires truce truces armistice".split(" ")].map(
    (w) => [w, "ceasefire"] as const,
  ),
]);

/** Heads of agreements whose kind other words tell. */
export const AGREEMENT_HEADS: ReadonlySet<string> = words(
  "deal deals agreement agreements accord accords pact pacts treaty treaties memorandum settlement compromise swap swaps exchange exchanges process roadmap",
);

/** Heads of what is offered and not yet agreed. */
export const PROPOSAL_HEADS: ReadonlySet<string> = words(
  "proposal proposals initiative initiatives plan framework draft offer blueprint",
);

/** Heads of the negotiating itself. */
export const TALKS_HEADS: ReadonlySet<string> = words("talks negotiations negotiation");

/** What the text of a deal is called where its provisions are told: "under the terms". */
export const TEXT_HEADS: ReadonlySet<string> = words("terms text outline arrangement package document annex");

/** Parts of a deal that begin one after another. */
export const PHASES: ReadonlySet<string> = words("phase stage");

/** What a proposal is called again once it is known; alone these name no deal. */
export const REFERRING_HEADS: ReadonlySet<string> = words(
  "idea plan offer suggestion arrangement scheme terms package",
);

/** These heads mean many other things too: they count only with a modifier that tells a kind. */
export const WEAK_HEADS: ReadonlySet<string> = words(
  "settlement compromise exchange exchanges process plan framework draft offer blueprint memorandum initiative initiatives roadmap",
);

/** Words before or behind the head that tell the kind. */
export const KIND_WORDS: ReadonlyMap<string, string> = new Map(
  `ceasefire: ceasefire cease-fire truce armistice hostilities fighting; peace: peace war conflict reconciliation power-sharing unity;
  exchange: prisoner prisoners hostage hostages captive captives detainee detainees; withdrawal: withdrawal pullout pullback troop disengagement;
  nuclear: nuclear enrichment denuclearization missile missiles atomic disarmament arms double-freeze;
  trade: trade tariff tariffs free-trade commerce commercial quota quotas fishing fisheries; aid: aid humanitarian grain;
  water: water dam river; border: border maritime demarcation; climate: climate emissions`
    .split(";")
    .flatMap((line) => {
      const [kind = "", list = ""] = line.trim().split(": ");
      return list.split(/\s+/).map((word) => [word, kind] as const);
    }),
);

/** What a party does to a deal; the object is the deal. Dictionary forms. */
export const PARTY_VERBS: ReadonlySet<string> = words(
  `agree sign accept reject violate break breach reach strike extend honor honour negotiate conclude seal clinch refuse renew
  abandon quit leave join respect observe implement ratify suspend endorse approve renounce discuss resume enter hold ink exchange swap return rejoin comply
  move edge inch approach finalise finalize`,
);

/** Those who sit at the table for a party: "negotiators for Lomara", "the Front's chief negotiator". */
export const DELEGATES: ReadonlySet<string> = words("negotiator negotiators delegation delegations delegate delegates");

/** What presses another to do something about a deal. */
export const PRESSING_VERBS: ReadonlySet<string> = words(
  "push press pressure urge ask demand force persuade convince compel tell call",
);

/** Participles and verbs of those who are between the parties, with how they mediate. */
export const MEDIATION: ReadonlyMap<string, "broker" | "facilitate" | "host" | "guarantee"> = new Map([
  ..."broker brokered brokering brokers mediate mediated mediating mediates negotiated-by arbitrated arbitrate"
    .split(" ")
    .map((w) => [w, "broker"] as const),
  ..."facilitate facilitated facilitating facilitates relay relayed relaying sponsor sponsored sponsoring shuttled shuttling"
    .split(" ")
    .map((w) => [w, "facilitate"] as const),
  ..."host hosted hosting hosts".split(" ").map((w) => [w, "host"] as const),
  ..."guarantee guaranteed guaranteeing guarantees underwrite underwritten"
    .split(" ")
    .map((w) => [w, "guarantee"] as const),
]);

/** Nouns for those between the parties. */
export const MEDIATOR_NOUNS: ReadonlyMap<string, "broker" | "facilitate" | "host" | "guarantee"> = new Map([
  ["mediator", "broker"],
  ["mediators", "broker"],
  ["mediation", "broker"],
  ["broker", "broker"],
  ["brokers", "broker"],
  ["intermediary", "facilitate"],
  ["facilitator", "facilitate"],
  ["facilitators", "facilitate"],
  ["auspices", "facilitate"],
  ["guarantor", "guarantee"],
  ["guarantors", "guarantee"],
]);
