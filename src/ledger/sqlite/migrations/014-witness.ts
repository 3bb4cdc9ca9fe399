// How near each attribution brings the words of its statement to the speaker. Derived: the stage of statements has raised its rules, so
// that every report waits for it anew.
import type { Migration } from "./migration.ts";

export const witnessColumn: Migration = {
  number: 14,
  name: "witness",
  statements: ["alter table attributions add column witness integer"],
};
