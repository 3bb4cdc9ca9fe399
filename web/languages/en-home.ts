// English of the home page, the page of what needs checking, and the page that verifies a quotation.

import type { CountedCheck } from "../../src/reconcile/checked.ts";
import type { Finding } from "../../src/reconcile/statements/verify.ts";
import type { EventType } from "../../src/schema/event-type.ts";
import { pluralIn } from "./plural.ts";

const plural = pluralIn<"one">("en");

const reports = (count: number): string => plural(count, { one: "# report", other: "# reports" });

const findings: Readonly<Record<Finding, string>> = {
  said: "Said",
  "cut-short": "Cut out of its sentence",
  contrary: "The opposite",
  denied: "Denied",
  "not-said": "Not said",
  "said-by-another": "Said by somebody else",
  "in-report": "In a report’s text",
  pieces: "Only pieces of it",
  altered: "Altered",
  "in-other-words": "In other words",
  absent: "Not found",
};

/** What a finding means for whoever wants to quote the words. */
const meanings: Readonly<Record<Finding, string>> = {
  said: "These words stand in a row in what this speaker is given as saying. That shows that reports have them, not that they are true.",
  "cut-short": "The words are on record, but their sentence says less than they do alone. Quote the whole sentence.",
  contrary:
    "The record has these words with a “not” more or less, or with an opposite in place of one. Do not quote them as they stand.",
  denied: "Somebody is on record as denying this, and nobody as saying it in these words.",
  "not-said": "Reports tell only that somebody did not say this, or would not comment on it.",
  "said-by-another": "The words, or words like them, are on record as somebody else’s.",
  "in-report":
    "A report has these words, but Parley gives them to nobody: they may be the reporter’s own, or Parley missed who said them. Read them in the report.",
  pieces:
    "Every word is on record, but not together: something is left out, put in another order, or joined. Do not quote it as one sentence.",
  altered: "The record has nearly these words: at least one is another, left out or added. Quote the record’s wording.",
  "in-other-words": "The record tells something like it in other words. Read it before you call it the same.",
  absent:
    "Nothing in these reports comes near. It may have been said elsewhere, so this does not show that it was never said.",
};

const parts: Readonly<Record<keyof CountedCheck["counts"], string>> = {
  shifts: "Shifts",
  differences: "Figures and accounts that differ",
  carriedWidely: "In three or more reports, from one source",
  unreliableQuotations: "Unreliable quotations",
  changedBetweenVersions: "Quotations changed or gone in a later version",
  denials: "Denials",
  openDemands: "Demands without an answer",
  unresolvedSpeakers: "Speakers not identified",
};

/** What each part holds, for who opens the page for the first time. */
const partHints: Readonly<Record<keyof CountedCheck["counts"], string>> = {
  shifts: "Somebody’s position on an issue changed, or a report confronted them with an earlier one.",
  differences: "Reports give different figures for one thing, or different accounts of one event.",
  carriedWidely: "Many reports have it, but they copy one report or cite one outlet: nobody else vouches for it.",
  unreliableQuotations: "In quotation marks, but only in a copy in other words or in garbled text.",
  changedBetweenVersions: "A later version of a report has other words between the quotation marks, or none.",
  denials: "Somebody denied having said or done something.",
  openDemands: "Demanded, and since then neither offered, promised, accepted nor refused by anybody else.",
  unresolvedSpeakers: "The report does not say who speaks. Open one to set the speaker.",
};

const eventTypes: Readonly<Record<EventType, string>> = {
  AGREE: "Agree",
  CONSULT: "Consult",
  SUPPORT: "Support",
  COOPERATE: "Cooperate",
  AID: "Aid",
  CONCEDE: "Concede",
  RETREAT: "Retreat",
  REQUEST: "Demand or request",
  ACCUSE: "Accuse",
  REJECT: "Reject",
  THREATEN: "Threaten",
  PROTEST: "Protest",
  SANCTION: "Sanction",
  MOBILIZE: "Mobilize",
  COERCE: "Coerce",
  ASSAULT: "Attack",
};

export const homeEn = {
  eventTypes,
  saved: {
    title: (count: number) =>
      count === 0 ? "Saved searches" : plural(count, { one: "# saved search", other: "# saved searches" }),
    none: "Searches that you keep stand here, on this machine only.",
    name: "Name of this search",
    keep: "Keep this search",
    remove: (name: string) => `Forget ${name}`,
    export: "Export as JSON",
  },
  live: {
    label: "What is new in this ledger",
    reading: (done: string, total: string) => `Reading: ${done} of ${total}`,
    readingSome: (done: string) => `Reading: ${done} so far`,
    joining: "Joining what was read with the other reports …",
    ofFollowed: (statements: string) => `${statements} of those you follow.`,
    show: "Show it",
    dismiss: "Not now",
  },
  home: {
    title: "Home",
    holds: (held: string, said: string) => `${held}, ${said}`,
    empty: "This ledger is empty",
    emptyHint: "Add reports in the terminal, then reload this page:",
    emptyCommand: "parley add FILE…",
    tasks: "What brings you here?",
    verify: "Did they say that, and who else heard it?",
    verifyHint: "Paste a quotation. Parley shows who said it, in which words, and where each report has it from.",
    verifyLabel: "Quotation or claim",
    verifyPlaceholder: "The words, as you have them",
    verifyGo: "Look it up",
    deals: "What does each side want, and what changed?",
    dealsHint: "A deal’s page lays out every term: offered, demanded, accepted, refused, with date and evidence.",
    dealsAll: "All deals",
    noDeals: "The reports tell of no deal.",
    tryOne: "Read a pasted report",
    tryHint: "It is read in your browser: it is not added to this ledger and is sent nowhere.",
    wrong: "Is a speaker wrong?",
    wrongHint:
      "Find the actor, then merge, split or rename: it holds in every report. Or search the words, and set the speaker in the report.",
    wrongLabel: "Name of the actor",
    wrongGo: "Find the actor",
    corrections: "All corrections",
    search: "Search everything that was said",
    searchHint:
      "Words, phrases, speakers and sources of all reports, narrowed down by outlet, kind, act, deal and day.",
    searchLabel: "Words, or “a phrase”",
    searchGo: "Search",
    news: "New since your last visit",
    newsSince: (date: string) => `New since ${date}`,
    newsFirst: "In this ledger",
    newsOfDays: "New in the last days that reports tell of",
    published: (count: number, days: string) =>
      plural(count, {
        one: `# report by the date that it gives itself: ${days}.`,
        other: `# reports by the dates that they give themselves: ${days}.`,
      }),
    nothingDated: "No report has a date.",
    since: "Show what is new",
    lastVisit: "since the last visit",
    day: "in the last day of reports",
    week: "in the last week of reports",
    ever: "since the beginning",
    added: (count: number) => plural(count, { one: "# report was added here.", other: "# reports were added here." }),
    nothingNew: "Nothing was added since.",
    followNobody: "Follow actors and deals with the star: what is new about them is shown here. To begin with:",
    followedNothing: "Nothing new about what you follow.",
    followed: "You follow",
    statements: (count: number) => plural(count, { one: "# new statement", other: "# new statements" }),
    moves: (count: number) => plural(count, { one: "# new move on its terms", other: "# new moves on its terms" }),
    inReports: (count: number) => `in ${reports(count)}`,
    shifts: (count: number) => plural(count, { one: "# new shift", other: "# new shifts" }),
    differences: (count: number) =>
      plural(count, { one: "# new difference between accounts", other: "# new differences between accounts" }),
    more: (count: number) => plural(count, { one: "and # more", other: "and # more" }),
    check: "To check",
    checkAll: "Everything to check",
    archive: "The archive",
    archiveHint: (steps: string) =>
      `Reports by outlet and ${steps}: the darker, the more. Each cell opens its reports.`,
    byDay: "day",
    byWeek: "week",
    byMonth: "month",
    archiveTable: "Show as a table",
    outlet: "Outlet",
    from: "From",
    to: "To",
    count: "Reports",
    said: "Attributions",
    others: (count: number) => plural(count, { one: "# other outlet", other: "# other outlets" }),
    cell: (count: number, outlet: string, day: string) => `${reports(count)} · ${outlet} · ${day}`,
    undated: (count: number) => plural(count, { one: "# report has no date.", other: "# reports have no date." }),
    undatedLink: "All reports",
  },
  check: {
    title: "To check",
    intro: (held: number) =>
      `${reports(held)}. What a person should look at, most consequential first. Parley does not judge what is true.`,
    parts,
    partHints,
    none: "None.",
    nothing: "Nothing in this ledger needs checking.",
    more: (count: number) => plural(count, { one: "Show # more", other: "Show # more" }),
    allOf: (count: number) =>
      plural(count, { one: "Open it in every report that has it", other: "Open all # in every report that has them" }),
    before: "Before",
    after: "After",
    changed: (from: string, to: string) => `${from} → ${to}`,
    confronted: "A report confronts them with what they said before",
    also: (count: number) => plural(count, { one: "and in # other report", other: "and in # other reports" }),
    theReport: "The report itself",
    minutes: (count: number) => plural(count, { one: "# minute", other: "# minutes" }),
    inReports: (count: number) => `in ${reports(count)}`,
    demandOf: (by: string) => `Demanded by ${by}`,
    inDeal: "in",
    copyOf: "The report is a copy in other words of another, which words it differently.",
    original: "The report it copies",
    versionBefore: "Earlier version",
    versionAfter: "Later version",
    gone: "Gone in the later version",
    rewritten: "Changed in the later version",
    statement: "Every wording, and who carries it",
    noWords: "The sentence is in the report.",
  },
  verify: {
    title: "Verify a quotation",
    words: "Quotation or claim",
    speaker: "Who is said to have said it",
    optional: "if you know",
    go: "Verify",
    keys: "Enter or Ctrl+Enter looks it up. Shift+Enter begins a new line.",
    full: (most: string) =>
      `No more than ${most} characters fit here: what is beyond them is left out, and the answer is about the rest.`,
    hint: "Parley looks for these words, in this order, in what each speaker is given as saying. It compares words, not meanings.",
    loading: "Looking through the record …",
    findings,
    meanings,
    among: (held: number, since: string | null, until: string | null) =>
      since === null ? reports(held) : `${reports(held)} from ${since} to ${until ?? since}`,
    somebody: "somebody the reports do not name",
    anybody: "anybody",
    deniedFirst: (by: string, where: string, words: string) => `Denied by ${by} (${where}): “${words}”.`,
    said: (by: string) => `Said by ${by}, in these words.`,
    saidPartly: (by: string) => `Said by ${by}, in these words, of which the report quotes a part.`,
    saidUnquoted: (by: string) => `Said by ${by}, in these words of the report, which are no quotation.`,
    cutShort: (by: string, less: string) => `Cut out of what ${by} said: ${less}. The whole sentence stands below.`,
    less: (word: string) => `“${word}” stands beside these words in the same sentence`,
    contrary: (by: string, parted: string, among: string) =>
      `The opposite is on record, of ${by}: ${parted}. Not found in these words in ${among}.`,
    parted: (asked: string, record: string) => {
      if (asked === "") return `the record has “${record}”`;
      return record === "" ? `“${asked}” is not in the record` : `the record has “${record}” for “${asked}”`;
    },
    pieces: (by: string, among: string) =>
      `Not found in these words in ${among}. Only pieces of it are, of ${by}; what lies between them stands below.`,
    piecesOfSeveral: (by: string, among: string) =>
      `Not found in these words in ${among}. Only pieces of it are, and of several voices: ${by}; what lies between them stands below.`,
    altered: (by: string, parted: string | null) =>
      `Said by ${by}, but not quite in these words${parted === null ? "" : `: ${parted}`}.`,
    inOtherWords: (by: string, parted: string | null, among: string) =>
      `Not found in these words in ${among}. Said in other words by ${by}${parted === null ? "" : `: ${parted}`}.`,
    denied: (by: string) => `Denied by ${by}.`,
    notSaid: (by: string) => `Not said: ${by} is on record only as not saying so, or as giving no comment.`,
    byAnother: (by: string, asked: string, among: string) =>
      `Not found as said by ${asked} in ${among}. Said by ${by}.`,
    cutByAnother: (by: string, asked: string, among: string) =>
      `Not found as said by ${asked} in ${among}. Cut out of what ${by} said.`,
    likeByAnother: (by: string, asked: string, among: string) =>
      `Not found as said by ${asked} in ${among}. ${by} said something like it.`,
    inReport: (where: string) => `Stands in a report’s text (${where}), said by nobody the record knows.`,
    inReportBeyond: (where: string, by: string, isSaid: boolean) =>
      `Stands in a report’s text (${where}), beyond the words that the record has as ${isSaid ? "said by" : "denied or not said by"} ${by}.`,
    notBy: (asked: string) => `Not found as said by ${asked}.`,
    absent: (among: string) => `Not found in ${among}.`,
    passages: "In the text of reports",
    passagesHint: "Nobody is on record with all of these words; the report has them.",
    openAt: "Open the report at these words",
    askedWords: "the words you asked for",
    deniedBy: (by: string) => `Denied by ${by}`,
    nearest: "Nearest statements",
    standing: (held: number, independent: number) =>
      `${reports(held)}, ${plural(independent, { one: "# independent source", other: "# independent sources" })}`,
    onlyAsked: "only in your words",
    onlyRecord: "only in the record",
    carriedBy: "Carried by",
    evidence: "Open it in its report",
    statement: "Every wording",
    unsettled: "Speaker not identified",
    absentHint: "Try fewer words: names, numbers and rare words tell most.",
    searchInstead: "Search for these words in everything that was said",
  },
};
