// Who is named beside whom is asked of hundreds of profiles at a time: the index answers it without the table.
import type { Migration } from "./migration.ts";

export const companyIndex: Migration = {
  number: 3,
  name: "company",
  statements: [`drop index sightings_by_report`, `create index sightings_by_report on sightings (report, is_company)`],
};
