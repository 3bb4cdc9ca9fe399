// The columns of the table of acts: the event type and its mode apart, the parties by name and by the report's words.
import type { ReadingCore } from "../ledger/ledger.ts";
import type { Act } from "../schema/act.ts";
import type { Column } from "./column.ts";
import { headColumns, ledgerId, namesOf, type RecordRow, spansAt, tailColumns, wordsAt } from "./record-row.ts";

const idOf = (reading: ReadingCore, id: string | undefined): string | null =>
  id === undefined ? null : ledgerId(reading, id);

export const actColumns: readonly Column<RecordRow<Act>>[] = [
  ...headColumns<Act>(),
  { name: "type", of: ({ record }) => record.kind.split("/", 1)[0] ?? null },
  { name: "mode", of: ({ record }) => record.kind.split("/")[1] ?? null },
  { name: "status", of: ({ record }) => record.status },
  ...(["by", "to"] as const).flatMap((side): readonly Column<RecordRow<Act>>[] => [
    {
      name: side,
      kind: "texts",
      of: ({ record, reading }) =>
        namesOf(
          reading,
          record[side].map(({ actor }) => actor),
        ),
    },
    {
      name: `${side}Words`,
      of: ({ record, reading }) =>
        wordsAt(
          reading,
          record[side].map(({ span }) => span),
        ),
    },
  ]),
  { name: "words", of: ({ record, reading }) => wordsAt(reading, record.evidence) },
  {
    name: "because",
    kind: "texts",
    of: ({ record }) => record.because.map(({ decides, says }) => `${decides}: ${says}`),
  },
  { name: "time", of: ({ record, reading }) => dayOf(reading, record.time) },
  { name: "attribution", of: ({ record, reading }) => idOf(reading, record.attribution) },
  { name: "deal", of: ({ record, reading }) => idOf(reading, record.deal) },
  { name: "confidence", kind: "number", of: ({ record }) => record.confidence },
  ...tailColumns<Act>(),
  { name: "spans", kind: "spans", of: ({ record, reading }) => spansAt(reading, record.evidence) },
];

function dayOf({ times }: ReadingCore, id: string | undefined): string | null {
  return times.find((time) => time.id === id)?.value ?? null;
}
