// Which tables there are.
/** With their versions, which their texts tell. */
const REPORTS = ["reports"] as const;
const OWN = [
  "attributions",
  "statements",
  "actors",
  "report-actors",
  "acts",
  "terms",
  "report-deals",
  "times",
  "quantities",
] as const;
const MADE = ["deals", "deal-terms", "positions"] as const;

/** Those that are made of all reports together. */
export const FOUND = [...REPORTS, ...MADE] as const;
export type FoundName = (typeof FOUND)[number];

/** Those that are read out of the ledger as they lie. */
export type OwnName = (typeof OWN)[number];

export const TABLES = [...REPORTS, ...OWN, ...MADE] as const;
export type TableName = (typeof TABLES)[number];
