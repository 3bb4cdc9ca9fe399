// Which tables there are.
export const TABLES = [
  "reports",
  "attributions",
  "actors",
  "report-actors",
  "acts",
  "terms",
  "deals",
  "times",
  "quantities",
] as const;
export type TableName = (typeof TABLES)[number];
