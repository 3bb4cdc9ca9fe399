// A made-up archive for tests of the API and the app: three outlets on one negotiation, with nested and split
// quotations, furniture, damage, every sourcing grade, a report in another language, and hostile text.
import type { Failure, LedgerEntry } from "../../src/ledger/ledger.ts";
import { entryOf, type MarkedReport } from "./marked-reading.ts";

/** Right-to-left override, zero-width space and a zero-width joiner between letters, none of which may hide anything. */
export const hostileName = "Mallor\u202Ey\u200B <img src=x onerror=alert(1)>";

export const harbourReport: MarkedReport = {
  uri: "reports/harbour.txt",
  outlet: "The Estuary Ledger",
  title: "Varsend envoy says harbour talks can resume within days",
  byline: ["Oona Prakash", "Tiede Halloran"],
  publishedAt: "2031-04-12",
  parts: [
    { headline: "⟦1s|Varsend envoy⟧ ⟦1q|says⟧ ⟦1c|harbour talks can resume within days⟧" },
    { furniture: "byline", text: "By Oona Prakash and Tiede Halloran" },
    { furniture: "meta", text: "4 min read" },
    "⟦2c|Talks on the shared harbour at Quillmouth could restart before the end of the week⟧, ⟦2s|the Varsend envoy, Ilse Maarnen,⟧ ⟦2q|said⟧ on Friday, ending a silence of eleven days between the two sides.",
    "⟦3c|“We never left the table,”⟧ ⟦3s|Ms. Maarnen⟧ ⟦3q|told⟧ reporters outside the customs house. ⟦3c|“We left the room, and rooms can be entered again.”⟧",
    "⟦4s|The Estuary Ledger’s correspondent⟧ ⟦4q|reported⟧ ⟦4c|that ⟦5s|two officials close to the Odrian delegation⟧ ⟦5q|had described⟧ ⟦5c|the offer as “⟦6c|a door painted on a wall⟧”⟧⟧, a phrase that has since travelled widely.",
    { furniture: "related", text: "Related: What the harbour tariff means for the fishing fleet" },
    { furniture: "share", text: "Share this story" },
    "⟦7s|Odria’s transport minister, Benedek Soros-Aalto,⟧ ⟦7q|denied⟧ ⟦7c|that his side had set a deadline of 1 May⟧. ⟦8s|His office⟧ ⟦8q|declined to comment⟧ ⟦8c|on the tariff⟧. ⟦fragment|Ta.⟧",
    "⟦9c|The dredging schedule will be published on both shores at once⟧, ⟦9q|according to⟧ ⟦9s|a draft protocol seen by this newspaper⟧⟦punctuation|. .⟧",
    { furniture: "comments", text: "Leave a comment\nYour name\nPost" },
  ],
  records: [
    { speaker: "Ilse Maarnen", kind: "indirect" },
    { speaker: "Ilse Maarnen", kind: "indirect" },
    { speaker: "Ilse Maarnen" },
    { speaker: "The Estuary Ledger", kind: "indirect", grade: "outlet" },
    { kind: "mixed", grade: "anonymous", parent: 4 },
    { kind: "direct", grade: "unstated", parent: 5 },
    { speaker: "Benedek Soros-Aalto", kind: "indirect", status: "denied" },
    { kind: "indirect", status: "no-comment", grade: "unnamed" },
    { kind: "indirect", grade: "document" },
  ],
};

const tariffReport: MarkedReport = {
  uri: "reports/tariff.txt",
  outlet: "Northbank Wire",
  title: "Odria sets three conditions for sharing the tariff",
  byline: ["Staff"],
  publishedAt: "2031-04-15T09:30:00Z",
  parts: [
    { furniture: "dateline", text: "QUILLMOUTH, April 15 (Northbank Wire)" },
    "⟦1c|“A third of the tariff for a third of the quay,”⟧ ⟦1s|Mr. Soros-Aalto⟧ ⟦1q|said⟧, ⟦1c|“and not a plank before the survey.”⟧",
    "⟦2s|Analysts⟧ ⟦2q|say⟧ ⟦2c|the survey could take until autumn⟧.",
    "⟦3s|Ms. Maarnen⟧ ⟦3q|wrote⟧ on a public message board that ⟦3c|the conditions were “⟦4c|older than the harbour⟧”⟧.",
  ],
  records: [
    { speaker: "Benedek Soros-Aalto" },
    { kind: "indirect", grade: "unnamed" },
    { speaker: "Ilse Maarnen", kind: "mixed" },
    { speaker: "Ilse Maarnen", parent: 3 },
  ],
  tables: (at) => ({
    times: [
      { id: "t1", span: at("April 15"), type: "date", value: "2031-04-15", basis: "inferred", anchor: "report" },
      { id: "t2", span: at("autumn"), type: "date", value: null, basis: "none", reason: "nothing says of which year" },
    ],
    quantities: [
      { id: "q1", span: at("A third"), kind: "share", value: 0.333, of: "the tariff", attribution: "a1" },
      { id: "q2", span: at("a third"), kind: "share", value: [0.3, 0.4], bound: "about", of: null, attribution: "a1" },
    ],
    acts: [
      {
        id: "e1",
        kind: "AGREE/offer",
        by: [{ actor: "p1", span: at("Mr. Soros-Aalto") }],
        to: [{ actor: null, span: at("a public message board") }],
        evidence: [at("A third of the tariff for a third of the quay")],
        status: "conditional",
        time: "t2",
        attribution: "a1",
        deal: "d1",
        because: [{ decides: "status", says: "a condition", span: at("before") }],
        confidence: 0.6,
      },
    ],
    terms: [
      {
        id: "o1",
        deal: "d1",
        kind: "exchange",
        by: ["p1"],
        to: [],
        give: [at("A third of the tariff")],
        get: [at("a third of the quay")],
        condition: [at("before the survey")],
        quantities: ["q1", "q2"],
        evidence: [at("A third of the tariff for a third of the quay")],
      },
    ],
    deals: [
      {
        id: "d1",
        name: "the tariff",
        names: ["tariff"],
        kind: "trade",
        parties: ["p1", "p2"],
        mediators: [],
        phases: [],
        status: "proposed",
        because: [at("wrote")],
        evidence: [at("the tariff")],
      },
    ],
  }),
};

const hostileReport: MarkedReport = {
  uri: "reports/<script>.txt",
  outlet: "</script><script>alert(2)</script>",
  title: "<b onmouseover=alert(3)>Bold</b> claims \u202Eesrever",
  publishedAt: "2031-04-20",
  parts: [
    '<script>window.broken = true</script><img src=x onerror="window.broken = true"> <a href="javascript:window.broken=true">click</a>',
    `⟦1c|“<svg onload=window.broken=true>”⟧ ⟦1q|said⟧ ⟦1s|${hostileName}⟧ &lt;i&gt; &amp;amp;`,
    `One word: ⟦2c|${"w".repeat(100_000)}⟧, ⟦2s|the clerk⟧ ⟦2q|said⟧.`,
  ],
  records: [{ speaker: hostileName }, { kind: "indirect", grade: "unnamed" }],
};

const foreignReport: MarkedReport = {
  uri: "reports/fremd.txt",
  title: "Hafengespräche vertagt",
  language: "de",
  parts: [
    "Die Gespräche über den gemeinsamen Hafen wurden am Montag erneut vertagt, ohne dass ein Grund genannt wurde.",
  ],
  problems: [
    {
      code: "language-unsupported",
      message:
        'This report is in the language "de", and the reader knows English only: it was kept, but nothing was read from it.',
    },
  ],
};

/** Fillers, so that lists have a second page. */
function bulletin(number: number): MarkedReport {
  const day = String((number % 28) + 1).padStart(2, "0");
  return {
    uri: `reports/bulletin-${number}.txt`,
    outlet: "Quay Bulletin",
    title: `Bulletin ${number} of the harbour commission`,
    publishedAt: `2031-03-${day}`,
    parts: [`⟦1c|“Berth ${number} is open to both flags,”⟧ ⟦1s|harbour master Jun Adeyemi-Roth⟧ ⟦1q|said⟧.`],
    records: [{ speaker: "Jun Adeyemi-Roth" }],
  };
}

export const sampleEntries: readonly LedgerEntry[] = [
  harbourReport,
  tariffReport,
  hostileReport,
  foreignReport,
  ...Array.from({ length: 60 }, (_, index) => bulletin(index + 1)),
].map(entryOf);

export const sampleFailure: Failure = {
  uri: "reports/<img src=x onerror=alert(4)>.txt",
  problem: { code: "input-empty", message: "The file is empty: give one with a report in it." },
};
