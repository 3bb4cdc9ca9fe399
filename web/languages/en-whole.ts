// The words of corrections of whole deals, actors and issues, in English.
import { pluralIn } from "./plural.ts";

const plural = pluralIn<"one">("en");

export const wholeEn = {
  merge: "Merge …",
  mergeNow: "Merge",
  split: "Set apart …",
  splitNow: "Set apart",
  found: (count: number) => plural(count, { one: "# found", other: "# found" }),
  renamed: (from: string, to: string) => `“${from}” is called “${to}” now.`,
  merged: (other: string, kept: string) => `“${other}” is one with “${kept}” now.`,
  undone: (words: string) => `Taken back: ${words}`,
  deal: {
    tools: "Correct this deal",
    merge: "Which deal is this one too?",
    search: "Words of its name or of its sides",
    none: "No other deal has these words.",
    choose: "Choose the deal that is this one too.",
    split: "Which reports tell of another deal?",
    chooseReports: "Choose the reports that tell of another deal, and not all of them.",
    apart: (name: string, count: number) =>
      plural(count, {
        one: `What # report tells of “${name}” is a deal of its own now.`,
        other: `What # reports tell of “${name}” is a deal of its own now.`,
      }),
    toApart: "The deal that was set apart",
  },
  actor: {
    tools: "Correct this actor",
    merge: "Who is this actor too?",
    none: "No other actor has a name that begins so.",
    choose: "Choose the actor that is this one too.",
    split: "What is somebody else?",
    byReport: "Whoever some reports mean",
    byName: "Whoever goes by some of the names",
    whichReports: "In which reports is it somebody else?",
    otherReports: "Other reports, by their addresses or ids",
    whichNames: "Which names are somebody else’s?",
    chooseApart: "Choose what is somebody else, and not all of it.",
    apartByName: (names: string, name: string) => `“${names}” and “${name}” are two now.`,
    apartByReport: (name: string, count: number) =>
      plural(count, {
        one: `Whom # report calls “${name}” is an actor of its own now.`,
        other: `Whom # reports call “${name}” is an actor of its own now.`,
      }),
    toApart: "Whoever was set apart",
  },
  issue: {
    tools: (issue: string) => `Correct the issue “${issue}”`,
    open: "Rename or merge …",
    about: (issue: string) => `“${issue}”`,
    name: "Name of the issue",
    hint: "Given the name of another issue, the two are one, for every actor.",
    splitLabel: (issue: string) => `What of “${issue}” is another issue?`,
    words: "Words of what is another issue",
    wordsHint: "All of them must stand in a position’s own words. It holds for every actor, and for reports to come.",
    apartName: "Name of the other issue",
    apart: (issue: string, words: string, name: string) =>
      `What was under “${issue}” and speaks of “${words}” is under “${name}” now.`,
  },
};
