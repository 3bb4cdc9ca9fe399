// The terms of the field that the app cannot do without, each with what it means here, in English: said where a term stands, and all of them in the sheet
// behind "?". ar-terms.ts has them in Arabic.
export const termsEn = {
  terms: {
    title: "Terms",
    list: {
      attribution: ["Attribution", "One place in one report where words are given to a speaker."],
      source: ["Source", "The words of a report that name or describe who speaks: “a senior official”."],
      cue: ["Cue", "The word that ties the source to what was said: “said”, “denied”, “according to”."],
      speaker: ["Speaker", "Who the source is. Left open where the report does not say."],
      quotation: [
        "Direct, indirect, mixed",
        "Word for word in quotation marks; retold; or retold with some words in quotation marks.",
      ],
      sourcing: [
        "Sourcing",
        "How much a report tells of its source: named; unnamed, where only an office or a role is given; anonymous, where the report shields who it is; a document; another outlet; or no source at all.",
      ],
      statement: ["Statement", "What somebody said once, however many reports carry it."],
      wording: ["Wording", "A statement as reports word it: word for word, cut short, altered or in other words."],
      independent: [
        "Independent sources",
        "How many reports have a statement first hand. Reports that copy one report, or cite one outlet, count once.",
      ],
      actor: ["Actor", "A person, state, organization or group, one over all reports whatever they call it."],
      deal: ["Deal", "Talks, a truce, an exchange or a treaty that reports tell of."],
      term: ["Term", "What is offered, demanded, promised or refused in a deal."],
      openDemand: [
        "Open demand",
        "Demanded, and since then neither offered, promised, accepted nor refused by anybody else.",
      ],
      shift: ["Shift", "A change of somebody’s position on an issue."],
      confidence: ["Confidence", "How likely the reader takes the record to be right, from 0 to 100%."],
    },
  },
} as const;
