// Branded ids, so that the id of one noun can never be passed where another's is meant.
// Ids of records are unique within their Reading; `REPORT.RECORD` names one across a ledger.
import { z } from "zod";

export const ReportId = z
  .string()
  .regex(/^r[0-9a-f]{16}$/)
  .brand<"ReportId">();
export type ReportId = z.infer<typeof ReportId>;

export const MentionId = z.string().min(1).brand<"MentionId">();
export type MentionId = z.infer<typeof MentionId>;

export const ActorId = z.string().min(1).brand<"ActorId">();
export type ActorId = z.infer<typeof ActorId>;

export const AttributionId = z.string().min(1).brand<"AttributionId">();
export type AttributionId = z.infer<typeof AttributionId>;

export const TimeId = z.string().min(1).brand<"TimeId">();
export type TimeId = z.infer<typeof TimeId>;

export const QuantityId = z.string().min(1).brand<"QuantityId">();
export type QuantityId = z.infer<typeof QuantityId>;

export const ActId = z.string().min(1).brand<"ActId">();
export type ActId = z.infer<typeof ActId>;

export const TermId = z.string().min(1).brand<"TermId">();
export type TermId = z.infer<typeof TermId>;

export const DealId = z.string().min(1).brand<"DealId">();
export type DealId = z.infer<typeof DealId>;
