// Which reports have one address is asked of every report that is shown or added.
import type { Migration } from "./migration.ts";

export const addressIndex: Migration = {
  number: 9,
  name: "addresses",
  statements: [`create index reports_by_address on reports (coalesce(uri, address))`],
};
