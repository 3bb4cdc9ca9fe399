// Words beside a capitalised word or a noun that tell what it is: the company names and descriptions keep.
// Source: chosen by hand while reading mistakes on CrossNER's and PolNeAR's train parts and on re3d.
// Reason: without a list of all names, what stands beside a name is the best evidence of its kind.
import { words } from "./word-set.ts";

/** Nouns of the lists that behind a noun are mostly verbs: "officials report", "the group plans". */
export const verbLikeNouns: ReadonlySet<string> = words(
  "report reports state states order orders record records figures plan plans bill survey judge fund head heads",
  "host hosts chair chairs draft filing note notes figures side sides rival bank evidence study text message",
  "spy guard guards partner pilot critic ally allies general finding findings second ruling editor lead",
  "documents drafts monitor monitors guest announcement",
);

/** Verbs and small words that stand before a bare plural without belonging to it: "said officials". */
export const phraseBreakers: ReadonlySet<string> = words(
  "said says told asked met meet met see saw made make makes gave give gives took take takes urged urge wants",
  "want accused accuse became become call called calls named quoted quote cited cite joined left sent send",
  "killed kill arrested attacked released freed held hold including elected appointed blamed warned warn helped",
  "help let put led lead leads ago reported report according denied also both even only then just not",
);

/** Behind a name they speak for a person: "Oduya said", "Oduya, who". */
export const personalNeighbours: ReadonlySet<string> = words(
  "said says told added insisted argued replied wrote tweeted who whose recalled joked testified explained",
  "quipped",
);

/** Before a name they speak for a place: "near Tolm". */
export const placingPrepositions: ReadonlySet<string> = words("in near from into across outside inside throughout");

/** Before "of" and a name they speak for a place: "the city of Tolm", "the governor of Tolm". */
export const placeNouns: ReadonlySet<string> = words(
  "city town village province region district county port island state capital mayor governor outskirts suburb",
  "north south east west university municipality people citizens streets coast",
);

/** People whom a person has as well as a body: "an Oduya supporter" proves nothing about Oduya. */
export const personalFollowers: ReadonlySet<string> = words(
  "campaign supporter critic ally adviser advisor aide opponent voter donor friend rival spokesman spokeswoman",
  "surrogate",
);

/** Behind a lone capitalised word at a sentence beginning they make it a name: "Dorvath denied it". */
export const predicates: ReadonlySet<string> = words(
  "is was has had will would said says told also did does can could may might wants wanted warned announced",
  "called",
);

/** Right before a name they say what it is: "the militant group Tolm". Not "army" or "court", behind which a clause begins as well. */
export const apposedBodies: ReadonlySet<string> = words(
  "group party movement militia faction organization organisation alliance coalition firm charity nonprofit watchdog network",
);

export const apposedOutlets: ReadonlySet<string> = words("newspaper broadcaster magazine tabloid newswire");
