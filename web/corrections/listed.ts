// Corrections as the server lists them, and which of them undo and redo mean.

/** As GET /api/corrections gives it. */
export interface Listed {
  readonly ref: string;
  readonly of: "record" | "actor" | "issue";
  readonly verb: string;
  readonly by: string;
  readonly madeAt: string;
  readonly undoneAt: string | null;
  readonly note: string | null;
  readonly state: "held" | "moved" | "lost" | "absent" | "undone";
  readonly isOrphan: boolean;
  readonly report: string | null;
  readonly record: string | null;
  readonly words: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** The last step in force: all that was decided at one moment. */
export function lastStep(rows: readonly Listed[]): readonly string[] {
  return stepOf(
    rows.filter(({ undoneAt }) => undoneAt === null),
    ({ madeAt }) => madeAt,
  );
}

/** The step that was taken back last. */
export function lastUndone(rows: readonly Listed[]): readonly string[] {
  return stepOf(
    rows.filter(({ undoneAt }) => undoneAt !== null),
    ({ undoneAt }) => undoneAt ?? "",
  );
}

function stepOf(rows: readonly Listed[], timeOf: (row: Listed) => string): readonly string[] {
  let last: Listed | undefined;
  for (const row of rows) if (last === undefined || timeOf(row) > timeOf(last)) last = row;
  return rows.filter(({ madeAt, by }) => madeAt === last?.madeAt && by === last.by).map(({ ref }) => ref);
}
