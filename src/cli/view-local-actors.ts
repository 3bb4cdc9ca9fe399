// A name that no actor over all reports has, such as "officials": in which reports, in what roles, and what was said last.
import type { ActorPage, Ledger } from "../ledger/ledger.ts";
import { count } from "./count.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";
import { viewFound } from "./view-found.ts";
import { viewPlaces } from "./view-places.ts";

type View = Pick<Terminal, "width" | "colours">;

/** Reports and attributions listed; find and export give all. */
const MOST_REPORTS = 20;
const MOST_ATTRIBUTIONS = 10;

export async function viewLocalActors(page: ActorPage, ledger: Ledger, view: View): Promise<readonly string[]> {
  const { colours, width } = view;
  const names = [...new Set(page.rows.map((row) => row.name))];
  const said = await ledger.attributions({ speaker: names, limit: MOST_ATTRIBUTIONS });
  const lines = (text: string): readonly string[] => wrap(plainText(text), width);
  return [
    ...lines(page.name).map(colours.bold),
    ...lines(summaryOf(page)),
    ...lines("in each report somebody of its own: without a name nobody is joined over reports").map(colours.dim),
    ...lines(aliasesOf(page))
      .filter((line) => line !== "")
      .map(colours.dim),
    ...rolesOf(page).flatMap(lines),
    "",
    ...(await viewPlaces(page.rows.slice(0, MOST_REPORTS), page.rows.length, ledger, view)),
    "",
    ...said.rows.flatMap((row) => viewFound(row, [], view)),
    ...(said.total > said.rows.length
      ? lines(`The ${said.rows.length} newest of ${said.total}: parley find --speaker "${page.name}" shows more.`)
      : []),
  ];
}

/** "person · 3 reports · 12 attributions"; the kind that most of the reports give. */
function summaryOf({ rows, reports, attributions }: ActorPage): string {
  const kinds = [...Map.groupBy(rows, (row) => row.kind)].sort((a, b) => b[1].length - a[1].length);
  return [kinds[0]?.[0] ?? "", count(reports, "report"), count(attributions, "attribution")].join(" · ");
}

function aliasesOf({ rows, name }: ActorPage): string {
  const others = new Set(rows.flatMap((row) => [row.name, ...row.aliases]).filter((alias) => alias !== name));
  return others.size === 0 ? "" : `also ${[...others].join(", ")}`;
}

function rolesOf({ rows }: ActorPage): readonly string[] {
  const roles = rows.flatMap((row) => row.roles.map(({ title, of }) => (of === undefined ? title : `${title}, ${of}`)));
  return [...new Set(roles)].slice(0, 8);
}
