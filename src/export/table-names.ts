// Which tables there are.
export const TABLES = ["reports", "attributions", "actors", "report-actors"] as const;
export type TableName = (typeof TABLES)[number];
