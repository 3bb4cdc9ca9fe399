// An actor over all reports on one page: who that is by every name and role, with the first report that says each; where
// it stands; and what was said last.
import type { ActorRow, Evidenced, Ledger, ReconciledActor, ReconciledRole } from "../ledger/ledger.ts";
import { count } from "./count.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";
import { viewFound } from "./view-found.ts";
import { viewPlaces } from "./view-places.ts";

type View = Pick<Terminal, "width" | "colours">;

interface Shown {
  readonly ledger: Ledger;
  readonly terminal: View;
  /** What it holds on which issue, as lines. */
  readonly held: readonly string[];
}

/** Of each kind; --json and export give all. */
const MOST_NAMES = 8;
const MOST_ROLES = 12;
const MOST_JOINED = 8;
const MOST_ATTRIBUTIONS = 10;

export async function viewActor(
  actor: ReconciledActor,
  places: readonly ActorRow[],
  { ledger, terminal, held }: Shown,
): Promise<readonly string[]> {
  const { colours, width } = terminal;
  const lines = (text: string): readonly string[] => wrap(plainText(text), width);
  const said = await ledger.attributions({ speaker: [actor.id], limit: MOST_ATTRIBUTIONS });
  return [
    ...lines(actor.name).map(colours.bold),
    ...lines(summaryOf(actor)),
    ...namesOf(actor).flatMap(lines).map(colours.dim),
    ...section("roles", actor.roles.slice(0, MOST_ROLES).map(roleLine), terminal),
    ...section("joined, and why", joinedOf(actor), terminal),
    ...held,
    "",
    ...(await viewPlaces(places, actor.reports, ledger, terminal)),
    "",
    ...said.rows.flatMap((row) => viewFound(row, [], terminal)),
    ...(said.total > said.rows.length
      ? lines(`The ${said.rows.length} newest of ${said.total}: parley find --speaker ${actor.id} shows more.`)
      : []),
  ];
}

/** Several who go by one name, each with its id, which shows it alone. */
export function viewNamesakes(name: string, actors: readonly ReconciledActor[], { width }: View): readonly string[] {
  const intro = `${actors.length} actors go by “${name}”; parley show ID shows one:`;
  const each = actors.map((actor) => `${actor.name} · ${summaryOf(actor)}`);
  return [intro, ...each].flatMap((line) => wrap(plainText(line), width));
}

/** "person · Kenya · 3 reports, 2031-03-04 to 2031-04-01 · 12 attributions · w0123456789ab". */
function summaryOf({ id, kind, of, reports, attributions, since, until }: ReconciledActor): string {
  const facts = [
    kind,
    ...(of === null ? [] : [of]),
    `${count(reports, "report")}${stretchOf(since, until)}`,
    count(attributions, "attribution"),
    id,
  ];
  return facts.join(" · ");
}

function namesOf({ aliases, name }: ReconciledActor): readonly string[] {
  const others = aliases.filter((alias) => alias.name !== name);
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_NAMES).map((alias) => `${alias.name} (${evidenceOf(alias)})`);
  const more = others.length > MOST_NAMES ? [`${others.length - MOST_NAMES} more`] : [];
  return [`also ${[...shown, ...more].join(", ")}`];
}

/** "former envoy, Kenya, since 2029 · 3 reports, 2031-03-04 to 2031-04-01, first r0123456789abcdef". */
function roleLine(role: ReconciledRole): string {
  const { standing, title, of, from, to } = role;
  const said = [
    `${standing === null || title.toLowerCase().includes(standing) ? "" : `${standing} `}${title}`,
    ...(of === null ? [] : [of]),
    ...(from === null ? [] : [`since ${from}`]),
    ...(to === null ? [] : [`until ${to}`]),
  ];
  return `${said.join(", ")} · ${evidenceOf(role)}`;
}

function joinedOf({ joined }: ReconciledActor): readonly string[] {
  const reasoned = joined.filter(({ because }) => because !== "");
  const shown = reasoned
    .slice(0, MOST_JOINED)
    .map(({ id, name, reports, because }) => `${name} (${id}, ${count(reports, "report")}): ${because}`);
  return reasoned.length > MOST_JOINED ? [...shown, `and ${reasoned.length - MOST_JOINED} more`] : shown;
}

function evidenceOf({ reports, first, since, until }: Evidenced): string {
  return reports === 1
    ? `${since ?? "no date"}, ${first}`
    : `${count(reports, "report")}${stretchOf(since, until)}, first ${first}`;
}

function stretchOf(since: string | null, until: string | null): string {
  if (since === null) return "";
  return since === until || until === null ? `, ${since}` : `, ${since} to ${until}`;
}

function section(title: string, items: readonly string[], { width, colours }: View): readonly string[] {
  if (items.length === 0) return [];
  const indented = items.flatMap((item) => {
    const [first = "", ...more] = wrap(plainText(item), width - 4);
    return [`  ${first}`, ...more.map((line) => `    ${line}`)];
  });
  return [colours.cyan(title), ...indented];
}
