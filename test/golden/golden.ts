// A golden reading: what a careful reader marked in one report of the demo, as strings that stand in it verbatim.
import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { FurnitureKind } from "../../src/schema/article.ts";
import { AttributionKind, AttributionStatus, SourcingGrade, SpeakerBasis } from "../../src/schema/attribution.ts";

const GoldenAttribution = z.strictObject({
  id: z.string().optional(),
  source: z.string().nullable(),
  cue: z.array(z.string()).nullable(),
  content: z.array(z.string()).min(1),
  kind: AttributionKind,
  status: AttributionStatus,
  speaker: z.string().nullable(),
  speakerBasis: SpeakerBasis.nullable(),
  grade: SourcingGrade,
  /** The `id` of the attribution in whose content this one stands. */
  parent: z.string().optional(),
  /** A good second annotator might leave it out: not required, and not wrong when found. */
  optional: z.boolean().optional(),
  /** The rules reader has it wholly right, every border included; that must stay so. */
  exact: z.boolean().optional(),
});
export type GoldenAttribution = z.infer<typeof GoldenAttribution>;

const Golden = z.strictObject({
  report: z.string(),
  line: z.string().optional(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  /** YYYY-MM-DD; the report may say more exactly. */
  publishedAt: z.string().nullable(),
  byline: z.array(z.string()),
  furniture: z.array(z.strictObject({ text: z.string(), kind: FurnitureKind })),
  damage: z.array(z.string()),
  /** Facts of the head, and texts of furniture or damage, that are not read rightly yet: each a known fault. */
  faults: z.array(z.string()),
  attributions: z.array(GoldenAttribution),
});

export interface Golden extends z.infer<typeof Golden> {
  /** As read-demo.ts names its report. */
  readonly name: string;
}

const FOLDER = "demo/golden";

export function loadGoldens(): readonly Golden[] {
  return readdirSync(FOLDER).map((file) => {
    const golden = Golden.parse(JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")));
    return { ...golden, name: golden.line === undefined ? golden.report : `${golden.report}#${golden.line}` };
  });
}
