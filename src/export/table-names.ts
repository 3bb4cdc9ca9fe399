// Which tables there are.
const OWN = [
  "reports",
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
/** Those that are made of all reports together. */
export const FOUND = ["deals", "deal-terms", "positions"] as const;
export type FoundName = (typeof FOUND)[number];

/** Those that are read out of the ledger as they lie. */
export type OwnName = (typeof OWN)[number];

export const TABLES = [...OWN, ...FOUND] as const;
export type TableName = (typeof TABLES)[number];
