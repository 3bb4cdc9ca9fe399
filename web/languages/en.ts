// Every word the app shows, in English. Another language is another file of this shape (web/languages/ar.ts): a word that it lacks does not compile.
// Labels of the record's own values are keyed by the schema's words: a new value without a label does not compile either.
import type { ActReason, ActStatus } from "../../src/schema/act.ts";
import type { DamageKind, FurnitureKind } from "../../src/schema/article.ts";
import type { AttributionKind, AttributionStatus, SourcingGrade, SpeakerBasis } from "../../src/schema/attribution.ts";
import type { DealKind, Mediation } from "../../src/schema/deal.ts";
import type { QuantityBound, QuantityKind } from "../../src/schema/quantity.ts";
import type { TermKind } from "../../src/schema/term.ts";
import type { Time, TimeBasis } from "../../src/schema/time.ts";
import type { Look, Table } from "../reading/records/record.ts";
import { actsEn } from "./en-acts.ts";
import { homeEn } from "./en-home.ts";
import { pastedEn } from "./en-pasted.ts";
import { enRecords } from "./en-records.ts";
import { termsEn } from "./en-terms.ts";
import { wholeEn } from "./en-whole.ts";
import { pluralIn } from "./plural.ts";

const plural = pluralIn<"one">("en");

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

const actStatuses: Readonly<Record<ActStatus, string>> = {
  done: "Done",
  alleged: "Alleged",
  planned: "Planned",
  considered: "Considered",
  conditional: "On a condition",
  denied: "Denied",
  "not-done": "Not done",
};

const decides: Readonly<Record<ActReason["decides"], string>> = {
  kind: "Kind decided by",
  status: "Status decided by",
};

const termKinds: Readonly<Record<TermKind, string>> = {
  exchange: "Exchange",
  demand: "Demand",
  offer: "Offer",
  condition: "Condition",
  ultimatum: "Ultimatum",
  commitment: "Commitment",
  provision: "Provision",
  refusal: "Refusal",
  limit: "Limit",
};

const dealKinds: Readonly<Record<DealKind, string>> = {
  ceasefire: "Ceasefire",
  peace: "Peace",
  exchange: "Exchange",
  withdrawal: "Withdrawal",
  nuclear: "Nuclear",
  trade: "Trade",
  aid: "Aid",
  water: "Water",
  border: "Border",
  climate: "Climate",
  talks: "Talks",
  other: "Other",
};

const mediations: Readonly<Record<Mediation, string>> = {
  broker: "Broker",
  facilitate: "Facilitator",
  host: "Host",
  guarantee: "Guarantor",
};

const timeTypes: Readonly<Record<Time["type"], string>> = {
  date: "Date",
  time: "Time of day",
  duration: "Span of time",
  set: "Recurring",
};

const timeBases: Readonly<Record<TimeBasis, string>> = {
  stated: "Stated",
  reckoned: "Reckoned",
  inferred: "Inferred",
  none: "Open",
};

const quantityKinds: Readonly<Record<QuantityKind, string>> = {
  count: "Count",
  measure: "Measure",
  money: "Money",
  percentage: "Percentage",
  share: "Share",
};

/** On which side of the number the truth lies. */
const bounds: Readonly<Record<QuantityBound, (figure: string) => string>> = {
  "at least": (figure) => `at least ${figure}`,
  "more than": (figure) => `more than ${figure}`,
  "up to": (figure) => `up to ${figure}`,
  "less than": (figure) => `less than ${figure}`,
  nearly: (figure) => `nearly ${figure}`,
  about: (figure) => `about ${figure}`,
};

const tables: Readonly<Record<Table, { readonly link: string; readonly title: string; readonly none: string }>> = {
  attributions: { link: "Said", title: "Who said what", none: "No attribution was found in this report." },
  acts: { link: "Acts", title: "Who did what to whom", none: "No act was found in this report." },
  terms: { link: "Terms", title: "On which terms", none: "No terms were found in this report." },
  deals: { link: "Deals", title: "What is negotiated", none: "No deal was found in this report." },
  times: { link: "Times", title: "When", none: "No time was found in this report." },
  quantities: { link: "Numbers", title: "How many", none: "No number that counts something was found in this report." },
};

/** What the three looks of marked text mean in each table. */
const looks: Readonly<Record<Table, Readonly<Partial<Record<Look, string>>>>> = {
  attributions: { source: "source", cue: "cue", content: "words" },
  acts: { source: "by whom", cue: "what", content: "to whom" },
  terms: { content: "term", source: "condition", cue: "deadline" },
  deals: { content: "deal", cue: "how it stands", source: "mediator" },
  times: { content: "time" },
  quantities: { content: "number" },
};

export const en = {
  ...enRecords,
  actStatuses,
  decides,
  termKinds,
  dealKinds,
  mediations,
  timeTypes,
  timeBases,
  quantityKinds,
  bounds,
  tables,
  looks,
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
    check: "To check",
    verify: "Verify",
    deals: "Deals",
    actors: "Actors",
    corrections: "Corrections",
    timeline: "Timeline",
    network: "Network",
  },
  theme: {
    button: (theme: string) => `Theme: ${theme}`,
    auto: "auto",
    light: "light",
    dark: "dark",
  },
  language: {
    /** What a screen reader says of the button; what stands on it is the other language's own name. */
    button: (name: string) => `Language: ${name}`,
  },
  search: {
    attributions: "Search the words, sources and speakers",
    reports: "Search the reports",
    placeholderAttributions: "Words, or “a phrase”",
    placeholderReports: "Words of a title or report",
    clear: "Clear the search",
    asked: (words: string) => `Search: ${words}`,
    inOtherWords: "Also in other words",
    inOtherWordsHint:
      "Attributions that share most of the telling words in other forms. Words are compared, not meanings: “truce” does not find “ceasefire”.",
    inNoOtherWords: "Nothing shares most of these words in other forms.",
    shares: (share: string) => `Shares ${share} of the telling words`,
  },
  filters: {
    title: "Narrow down",
    show: "Narrow down",
    speaker: "Speaker",
    addressee: "Said to",
    act: "Act",
    independent: "Independent sources",
    independentChip: (least: number) =>
      plural(least, { one: "# independent source or more", other: "# independent sources or more" }),
    addresseeChip: (name: string) => `To ${name}`,
    deal: "Deal",
    any: "Any",
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
    onlyFirst: (count: number) =>
      `Only the first ${plural(count, { one: "#", other: "#" })} can be scrolled through: narrow the list down to reach the others.`,
    onlyPrinted: (printed: number, total: number) =>
      `The first ${plural(printed, { one: "#", other: "#" })} of ${plural(total, { one: "#", other: "#" })} are printed: narrow the list down to print the others.`,
    attributions: (count: number) => plural(count, { one: "# attribution", other: "# attributions" }),
    reports: (count: number) => plural(count, { one: "# report", other: "# reports" }),
    more: "Show more",
    loadingMore: "Loading more …",
    shown: (shown: number, total: number) =>
      `${plural(shown, { one: "#", other: "#" })} of ${plural(total, { one: "#", other: "#" })} shown`,
    loading: "Loading …",
    table: "Download as a table (.csv)",
    noMatch: "Nothing in this ledger matches.",
    noMatchHint: "Use fewer words, or remove a filter.",
    searchSaid: (words: string) => `Search “${words}” in everything that was said`,
    verifySaid: (words: string) => `Look “${words}” up as a quotation`,
    openSpeakers: "Speakers that no report identifies",
    showAll: "Show the whole list",
    empty: "This ledger is empty.",
    emptyHint: "Add reports with “parley add FILE…”, then reload this page.",
    noSpeaker: "No speaker named",
    unresolved: "The report’s own words: it does not say who this is",
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
    tables: "What was read in this report",
    record: (position: number, total: number) => `${position} of ${total}`,
    noneSelected: (total: number) => plural(total, { one: "# record", other: "# records" }),
    previous: "Previous record",
    next: "Next record",
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
    cueWords: "Cue",
    to: "To",
    when: "When",
    nobody: "Nobody named",
    deal: "Deal",
    code: "Code",
    give: "Gives",
    get: "For",
    demand: "Demands",
    condition: "If",
    otherwise: "Or else",
    deadline: "By",
    phase: "Phase",
    phases: "Phases",
    parties: "Parties",
    names: "Called",
    noValue: "No value",
    reckonedFrom: "Reckoned from",
    dateOfReport: "the date of the report",
    because: "Because",
    of: "Of",
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
  ...actsEn,
  ...homeEn,
  ...termsEn,
  ...pastedEn,
  whole: wholeEn,
  follow: {
    name: "Follow",
    label: (name: string) => `Follow ${name}`,
    start: "Tell on the home page what is new",
    stop: "Tell no longer what is new",
  },
  correct: {
    title: "Correct this record",
    accept: "Right",
    accepted: "Confirmed",
    reject: "Not said",
    addedByHand: "Added by a person",
    roles: { content: "What was said", source: "Source", cue: "Cue" },
    add: "Add an attribution",
    addTitle: "An attribution that was missed",
    addIt: "Add",
    needsContent: "Choose the words that were said first.",
    typedWords: (role: string) => `Words of the report; Enter takes them as: ${role}`,
    typedTimes: (times: number) =>
      times === 0
        ? "These words stand nowhere in the report: type them as it has them, or “first … last”."
        : plural(times, {
            one: "The last of these words stands nowhere behind the first.",
            other: "These words stand # times in the report: type more of them.",
          }),
    nothingTaken: "Select words in the report first, or type them.",
    taken: (role: string, words: string) => `${role}: ${words}`,
    asMarksShow: "As its quotation marks show",
    whoSpeaksOrSource: "Who speaks (left empty: whomever the source names)",
    speaker: "Speaker …",
    words: "Words …",
    pieces: "Which words are what",
    edges: { start: "Start", end: "End" },
    moves: {
      start: { [-1]: "Begin a word earlier", 1: "Begin a word later" },
      end: { [-1]: "End a word earlier", 1: "End a word later" },
    },
    statement: "Statement …",
    sameAs: "Same statement as (address of a record)",
    noAddress: "This is no address of a record: copy the link of one, such as /reports/r0123456789abcdef?record=a4.",
    merge: "One statement",
    split: "Another statement",
    alone: "No other report is known to carry this statement.",
    rename: "Rename",
    newName: "New name",
    removePiece: "Leave this piece out",
    selectionIs: "These words, or the selected text, are",
    editorKeys:
      "Shift and ← → move the end, Alt and Shift the start; 1 to 9 take a piece; Enter saves, Esc leaves it. Or drag the handles in the text.",
    furnitureKind: "What the selected text is",
    furniture: "Not part of the report",
    undo: "Undo",
    redo: "Redo",
    saving: "Saving …",
    count: (count: number) => plural(count, { one: "# correction", other: "# corrections" }),
    saved: (count: number) =>
      plural(count, { one: "Saved: # correction in this report.", other: "Saved: # corrections in this report." }),
    whoSpeaks: "Who speaks",
    where: "Where",
    reaches: {
      here: () => "Only here",
      source: (source: string, count: number) =>
        plural(count, {
          one: `Here, where the source is “${source}”`,
          other: `All # in this report whose source is “${source}”`,
        }),
      statement: () => "In every report that carries this statement",
      actors: () => "In all reports: the two are one actor",
    },
    save: "Save",
    nobody: "Nobody named",
    cancel: "Cancel",
    onlyHere: (name: string) =>
      `“${name}” is known in this report only, so nothing in other reports can be joined with it: choose all with this source, and do the same in each report.`,
    several: (name: string) =>
      `More than one actor is called “${name}”, or none: give the name that stands on the actor’s page.`,
  },
  corrections: {
    title: "Corrections",
    lead: "What people decided about records, actors, deals and issues. It is kept when reports are read again; a correction whose words can no longer be found is listed here, never dropped.",
    signer: "Your name on corrections",
    signerHint: "Name of this computer’s user",
    onlyOrphans: "Only those that no longer fit a report",
    count: (count: number) => plural(count, { one: "# correction", other: "# corrections" }),
    none: "Nothing was corrected yet.",
    noneHint: "Open a report and select a record: a confirms it, x rejects it, s says who speaks.",
    noOrphans: "Every correction still fits its report.",
    became: "became",
    verbs: {
      add: "Added",
      accept: "Confirmed",
      reject: "Rejected",
      speaker: "Speaker",
      spans: "Words",
      kind: "Quotation",
      status: "Status",
      grade: "Sourcing",
      furniture: "Not part of the report",
      "rename-deal": "Deal renamed",
      "merge-deals": "Deals made one",
      "split-deal": "Deal set apart",
      "merge-statements": "One statement",
      "split-statements": "Two statements",
      position: "Position",
    },
    verbsOverAll: {
      "merge-actors": "Actors made one",
      "split-actor": "Actor set apart",
      "split-actor-reports": "Actor set apart in reports",
      "rename-actor": "Actor renamed",
      "merge-issues": "Issues made one",
      "rename-issue": "Issue renamed",
      "split-issue": "Issue set apart",
    },
    states: {
      held: "holds",
      moved: "Its words moved",
      absent: "Orphan: its report is not in the ledger",
      undone: "Taken back",
    },
    lost: {
      record: "Orphan: its words stand nowhere now",
      actor: "Orphan: no report names whom it is about now",
      issue: "Orphan: no issue is called so now",
    },
  },
  coding: {
    title: "Code by hand",
    lead: "One record at a time, the least certain first. A second coder, under another name, is given the same records, and the agreement of the two is worked out below.",
    whoTitle: "Who codes?",
    whoHint: "Give your name above: decisions are kept under it.",
    record: "Record to be judged",
    later: "Later",
    progress: (done: number, total: number) =>
      `${plural(done, { one: "#", other: "#" })} of ${plural(total, { one: "# record", other: "# records" })} decided`,
    none: "Nothing is left to code.",
    noneHint: "Records put off come back when the page is reloaded.",
    agreement: "Agreement",
    noUnits: "No record was coded by two people yet.",
    noAlpha: (units: number) =>
      plural(units, {
        one: "Over # record that two people decided on, nothing varies: alpha cannot be said.",
        other: "Over # records that two people decided on, nothing varies: alpha cannot be said.",
      }),
    alpha: (alpha: string, units: number) =>
      plural(units, {
        one: `Krippendorff’s alpha ${alpha}, over # record that several people decided on.`,
        other: `Krippendorff’s alpha ${alpha}, over # records that several people decided on.`,
      }),
  },
  keys: {
    open: "Help",
    title: "Keys",
    close: "Close",
    list: [
      ["j", "Next record or row"],
      ["k", "Previous record or row"],
      ["e", "Go to the evidence of the record"],
      ["r", "Go back to the list of records"],
      ["a", "The record is right"],
      ["x", "The record is wrong: nobody said that"],
      ["s", "Say who speaks"],
      ["m", "Add an attribution, act or term that was missed; selected text is what was said or tells of it"],
      ["c", "Change the kind of an act or term, how real it is, whose, and its parts"],
      ["w", "Say which words; Shift with ← → moves the end, Alt and Shift the start"],
      ["n", "When coding: later"],
      ["u", "Undo the last correction; U does it again"],
      ["/", "Search; then ↓ to the first row"],
      ["Esc", "Deselect the record"],
      ["← →", "In a picture: from mark to mark"],
      ["+ − 0", "In a picture: zoom in, zoom out, show all"],
      ["?", "This sheet"],
    ],
  },
  picture: {
    tools: "Picture",
    nearer: "Zoom in",
    farther: "Zoom out",
    whole: "Show all",
    saveSvg: "SVG",
    savePng: "PNG",
    noPng: "This browser could not draw the picture: take the SVG file instead.",
    evidence: "Evidence",
    weight: (independent: number, reports: number) =>
      independent === reports
        ? plural(reports, { one: "# report", other: "# reports" })
        : `${plural(reports, { one: "# report", other: "# reports" })}, ${plural(independent, { one: "# independent", other: "# independent" })}`,
    source: (place: string, shown: string, asked: string) =>
      `Parley, ${place} · ${shown}${asked === "" ? "" : ` · ${asked}`}`,
  },
  timeline: {
    picture: "Timeline. Arrow keys go from mark to mark, Enter opens one.",
    file: "Timeline: who said and did what, when",
    hint: "Arrow keys go from mark to mark, Enter opens one; + − 0 zoom, Shift with an arrow pans. A bar that fades at one end is open-ended; one that fades at both means some day within it.",
    legend: "Kinds of marks",
    actor: "Actor",
    issue: "Issue",
    deal: "Deal",
    lanes: "Lanes by",
    any: "Any",
    others: "All others",
    none: { actor: "Nobody named", issue: "On no issue", deal: "Of no deal" },
    value: "As read",
    code: "Code",
    wordings: "Every wording of this statement",
    kinds: { statement: "Statement", act: "Act", meeting: "Meeting", deadline: "Deadline", date: "Date named" },
    count: (count: number) => plural(count, { one: "# mark", other: "# marks" }),
    shown: (shown: number, total: number) =>
      shown === total
        ? plural(total, { one: "# mark", other: "# marks" })
        : `${plural(shown, { one: "#", other: "#" })} of ${plural(total, { one: "# mark", other: "# marks" })}, those in most reports`,
    when: {
      range: (since: string, until: string) => `${since} – ${until}`,
      from: (since: string) => `from ${since}`,
      until: (until: string) => `until ${until}`,
      within: (range: string) => `some day in ${range}`,
      about: (range: string) => `about ${range}`,
      reported: (day: string) => `${day} (date of the report)`,
    },
    table: {
      title: "As a table",
      when: "When",
      kind: "Kind",
      who: "Who",
      what: "What",
      to: "To or with",
      reports: "Evidence",
    },
  },
  network: {
    picture: "Network. Arrow keys go from link to link, Enter opens one.",
    file: "Network: who speaks of, presses and meets whom",
    graphml: "Download as a graph (.graphml)",
    csv: "as a table (.csv)",
    hint: "Point at an actor or a link to read its names. Arrow keys go from link to link, Enter opens one; + − 0 zoom, Shift with an arrow pans. The more independent sources tell of a link, the thicker it is.",
    legend: "Kinds of links",
    noEdge: "No links between actors",
    edge: (by: string, does: string, to: string) => `${by} ${does} ${to}`,
    kinds: {
      "speaks-of": "speaks of",
      accuses: "accuses",
      praises: "praises",
      demands: "demands of",
      threatens: "threatens",
      offers: "offers to",
      meets: "meets",
    },
    shown: (nodes: number, edges: number) =>
      `${plural(nodes, { one: "# actor", other: "# actors" })}, ${plural(edges, { one: "# link", other: "# links" })}`,
    hidden: (count: number) =>
      plural(count, { one: "# link with less evidence is left out", other: "# links with less evidence are left out" }),
    table: {
      title: "As a table",
      by: "Who",
      does: "Does what",
      to: "To whom",
      reports: "Evidence",
      since: "First",
      until: "Last",
    },
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
