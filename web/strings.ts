// Every word the app shows, in one place, so that another language is another file of this shape.
// Labels of the record's own values are keyed by the schema's words: a new value without a label does not compile.
import type { DamageKind, FurnitureKind } from "../src/schema/article.ts";
import type { AttributionKind, AttributionStatus, SourcingGrade, SpeakerBasis } from "../src/schema/attribution.ts";
import { plural } from "./format.ts";

const kinds: Readonly<Record<AttributionKind, string>> = { direct: "Direct", indirect: "Indirect", mixed: "Mixed" };

const grades: Readonly<Record<SourcingGrade, string>> = {
  named: "Named source",
  unnamed: "Unnamed source",
  anonymous: "Anonymous source",
  document: "Document",
  outlet: "News outlet",
  unstated: "No source stated",
};

const statuses: Readonly<Record<AttributionStatus, string>> = {
  said: "Said",
  denied: "Denied",
  "not-said": "Did not say",
  "no-comment": "No comment",
};

const bases: Readonly<Record<SpeakerBasis, string>> = {
  named: "named in the text",
  described: "described in the text",
  pronoun: "a pronoun in the text",
  carried: "carried over from the words before",
};

const furniture: Readonly<Record<FurnitureKind, string>> = {
  byline: "byline",
  dateline: "dateline",
  caption: "caption",
  related: "related reports",
  promo: "promotion",
  share: "sharing",
  comments: "comments",
  navigation: "navigation",
  meta: "page details",
};

const damage: Readonly<Record<DamageKind, string>> = {
  fragment: "Garbled: a loose fragment",
  punctuation: "Garbled: broken punctuation",
  repetition: "Garbled: repeated text",
  encoding: "Garbled: broken characters",
  truncation: "Garbled: cut off",
};

export const strings = {
  kinds,
  grades,
  statuses,
  bases,
  furniture,
  damage,
  appName: "Parley",
  tagline: "Who said what, on whose word",
  title: (page: string) => `${page} · Parley`,
  skip: "Skip to the content",
  nav: {
    label: "Main",
    attributions: "Attributions",
    reports: "Reports",
  },
  theme: {
    button: (theme: string) => `Theme: ${theme}`,
    auto: "auto",
    light: "light",
    dark: "dark",
  },
  search: {
    attributions: "Search the words, sources and speakers",
    reports: "Search the reports",
    placeholderAttributions: "Words, or “a phrase”",
    placeholderReports: "Words of a title or report",
    clear: "Clear the search",
  },
  filters: {
    title: "Narrow down",
    show: "Narrow down",
    speaker: "Speaker",
    outlet: "Outlet",
    kind: "Quotation",
    grade: "Sourcing",
    status: "Status",
    date: "Published",
    since: "From",
    until: "To",
    chosen: "Chosen filters",
    remove: (label: string) => `Remove the filter ${label}`,
    clear: "Clear all",
    more: (count: number) => `Show ${count} more`,
    fewer: "Show fewer",
    sinceChip: (date: string) => `From ${date}`,
    untilChip: (date: string) => `To ${date}`,
  },
  lists: {
    attributions: (count: number) => plural(count, { one: "# attribution", other: "# attributions" }),
    reports: (count: number) => plural(count, { one: "# report", other: "# reports" }),
    more: "Show more",
    loadingMore: "Loading more …",
    shown: (shown: number, total: number) =>
      `${plural(shown, { one: "#", other: "#" })} of ${plural(total, { one: "#", other: "#" })} shown`,
    loading: "Loading …",
    noMatch: "Nothing in this ledger matches.",
    noMatchHint: "Use fewer words, or remove a filter.",
    empty: "This ledger is empty.",
    emptyHint: "Add reports with “parley add FILE…”, then reload this page.",
    noSpeaker: "No speaker named",
    unresolved: "In the words of the report: who this is was not settled",
    untitled: "Untitled report",
    noOutlet: "Outlet not known",
    noDate: "Date not known",
    noAttributions: "No attributions",
    failures: (count: number) =>
      plural(count, { one: "# input could not be read", other: "# inputs could not be read" }),
  },
  reading: {
    loading: "Loading the report …",
    by: (names: string) => `By ${names}`,
    report: "Report",
    records: "Who said what",
    record: (position: number, total: number) => `${position} of ${total}`,
    noneSelected: (total: number) => plural(total, { one: "# record", other: "# records" }),
    previous: "Previous record",
    next: "Next record",
    noRecords: "No attribution was found in this report.",
    announce: (position: number, total: number, words: string) => `Record ${position} of ${total}. ${words}`,
    furniture: (kinds: string) => `Not part of the report: ${kinds}`,
    about: "About this report",
    found: "Where each fact was found",
    field: "Fact",
    value: "Value",
    from: "Found in",
    file: "File",
    address: "Address",
    language: "Language",
    model: "Read by",
    outlet: "Outlet",
    published: "Published",
    byline: "Byline",
    damaged: (count: number) =>
      plural(count, { one: "# place looks garbled and is marked", other: "# places look garbled and are marked" }),
    legend: "Legend",
    source: "source",
    cue: "cue",
    cueWords: "Cue",
    content: "words",
    garbled: "garbled",
    speakerIs: "Speaker is",
    saidWithin: "Said within",
    chain: "On whose word",
    confidence: "Confidence",
    channel: "Channel",
    link: "Link",
    back: "All attributions",
    hidden: (code: string) => `Invisible character ${code}`,
  },
  keys: {
    open: "Keys",
    title: "Keys",
    close: "Close",
    list: [
      ["j", "Next record or row"],
      ["k", "Previous record or row"],
      ["e", "Go to the evidence of the record"],
      ["r", "Go back to the list of records"],
      ["/", "Search; then ↓ to the first row"],
      ["Esc", "Let go of the record"],
      ["?", "This sheet"],
    ],
  },
  problems: {
    heading: "This could not be shown",
    offline: "Parley does not answer: is “parley open” still running in its terminal?",
    unreadable: (status: number) =>
      `What answered is not Parley (status ${status}): look whether “parley open” still runs, and open the address it printed.`,
    retry: "Try again",
    lost: "There is no such page",
    lostHint: "The address may be mistyped. The lists hold every record.",
    notice: "Note",
  },
} as const;
