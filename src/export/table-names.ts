// Which tables there are.
export const TABLES = ["reports", "attributions", "actors"] as const;
export type TableName = (typeof TABLES)[number];
