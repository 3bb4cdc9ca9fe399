// Words by which a report says that a figure is in dispute, and what the figures that news most disputes count: dead, hurt, held and
// freed. Collected from how agencies report tolls; judged over made-up reports.
import { words } from "./word-set.ts";

/** The second figure says by itself that it is another of the same: "puts the number at 36". */
export const OTHER_FIGURE: RegExp =
  /\b(?:put|puts|putting|gave|gives|placed|places) (?:the|its|their|that) (?:number|figure|total|toll|count|tally|death toll)(?: of [a-z ]{1,30})? (?:at|as) (?:about |some |around )?(?<figure>\d[\d,]{0,15})(?!,?\d|\.\d|\s*(?:million|billion|thousand|per|%))/i;

/** The report says that figures differ. */
export const DISPUTED: RegExp =
  /\b(?:is|are|was|were|remains?) (?:in dispute|disputed|contested)\b|\b(?:figures|accounts|numbers|estimates|counts|tolls) (?:differ|vary|conflict|diverge)|\bdisagree(?:d|s)? (?:over|about|on) (?:how many|the number)/i;

/** What happened to those who are counted, by the words near the figure. */
export const FATES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["dead", words("kill killed killing kills dead died die dies death deaths bodies body corpses fatalities slain")],
  ["hurt", words("wound wounded wounding injured injuring hurt")],
  ["held", words("held holding holds captive captives hostage hostages detained imprisoned")],
  ["freed", words("freed free released release received handed")],
]);

/** Heads that can stand for whoever is counted, so that "people" and "villagers" may be the same. */
export const ANYBODY: ReadonlySet<string> = words(`
  people person man men woman women civilian dead body one them these those other militant terrorist fighter
  victim casualty prisoner captive hostage minor guest`);
