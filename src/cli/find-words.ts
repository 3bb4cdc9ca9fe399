// A search and its result on the terminal, or as JSON lines.
import { plainJson } from "../export/plain-json.ts";
import type { AttributionQuery, AttributionRow, Ledger, Page } from "../ledger/ledger.ts";
import { termsOf } from "../ledger/words.ts";
import { count } from "./count.ts";
import { openRecord } from "./open-record.ts";
import { queryOf, type SearchOptions, searchOf } from "./search-options.ts";
import type { Session } from "./session.ts";
import { plainText } from "./terminal/plain-text.ts";
import { wrap } from "./terminal/wrap.ts";
import { viewFacets, viewFound } from "./view-found.ts";

export interface FindOptions extends SearchOptions {
  readonly ledger: string;
  readonly limit: number;
  readonly json?: true;
}

export async function findWords(words: string, options: FindOptions, session: Session): Promise<void> {
  const ledger = await openRecord(options.ledger, session);
  try {
    const asked = { ...searchOf(options), words };
    const query = await queryOf(asked, ledger);
    const page = await ledger.attributions({ ...query, limit: options.limit });
    if (options.json) for (const row of page.rows) await session.write(`${plainJson(row)}\n`);
    else if (page.total > 0) await session.write(`${(await resultOf(page, query, { ledger, session })).join("\n")}\n`);
    if (page.total === 0) await sayNothing({ ...query, ...asked }, { ledger, session });
  } finally {
    await ledger.close();
  }
}

interface Place {
  readonly ledger: Ledger;
  readonly session: Session;
}

async function resultOf(
  { rows, total }: Page<AttributionRow>,
  query: AttributionQuery,
  { ledger, session: { terminal } }: Place,
): Promise<readonly string[]> {
  const terms = termsOf(query.words ?? "");
  const many = total.toLocaleString("en");
  const summary =
    rows.length < total
      ? `The ${rows.length} newest of ${many} attributions; --limit shows more, parley export all.`
      : `${count(total, "attribution")}.`;
  return [
    ...rows.flatMap((row) => viewFound(row, terms, terminal)),
    ...viewFacets(await ledger.facets(query), terminal),
    terminal.colours.dim(summary),
  ];
}

/** What was asked, and what would find something. */
/** A search as it was typed, and as the ledger was asked. */
interface Asked extends AttributionQuery {
  readonly deal?: string;
}

async function sayNothing(query: Asked, { ledger, session }: Place): Promise<void> {
  const { width } = session.terminal;
  const hints = await hintsFor(query, ledger);
  for (const sentence of [`Nothing was found for ${askedOf(query)}.`, ...hints])
    for (const line of wrap(plainText(sentence), width)) session.note(line);
}

/** `"toll" by Ilse Marquand since 2031-03-01`. */
function askedOf(asked: Asked): string {
  const { words = "", speaker, addressee, outlet, kind, grade, status, act, deal, independent, since, until } = asked;
  const any = (values: readonly string[] | undefined): string => (values ?? []).join(" or ");
  const parts = [
    words.trim() === "" ? "any words" : `“${words.trim()}”`,
    ...(speaker === undefined ? [] : [`by ${any(speaker)}`]),
    ...(addressee === undefined ? [] : [`to ${any(addressee)}`]),
    ...(outlet === undefined ? [] : [`in ${any(outlet)}`]),
    ...[kind, grade, status, act].flatMap((values) => (values === undefined ? [] : [`told as ${any(values)}`])),
    ...(deal === undefined ? [] : [`where reports tell of ${deal}`]),
    ...(independent === undefined ? [] : [`from ${independent} independent sources or more`]),
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
  ];
  return parts.join(" ");
}

async function hintsFor({ deal: _, ...query }: Asked, ledger: Ledger): Promise<readonly string[]> {
  const { reports, attributions } = await ledger.counts();
  if (attributions === 0)
    return [`The ledger holds ${count(reports, "report")} and no attribution: add some with "parley add PATH".`];
  return [
    ...(await nameHints(query.speaker, "actor", ledger)),
    ...(await nameHints(query.addressee, "actor", ledger)),
    ...(await nameHints(query.outlet, "outlet", ledger)),
    ...(await restrictionHints(query, ledger)),
    ...(await wordHints(query, ledger)),
  ];
}

async function nameHints(
  names: readonly string[] = [],
  of: "actor" | "outlet",
  ledger: Ledger,
): Promise<readonly string[]> {
  const hints: string[] = [];
  for (const name of names) {
    const like = (await ledger.similarNames(name, of)).filter((one) => one.toLowerCase() !== name.toLowerCase());
    if (like.length > 0) hints.push(`Like “${name}” there ${like.length === 1 ? "is" : "are"}: ${like.join(", ")}.`);
  }
  return hints;
}

async function restrictionHints(
  { words = "", ...restrictions }: AttributionQuery,
  ledger: Ledger,
): Promise<readonly string[]> {
  if (Object.keys(restrictions).length === 0 || words.trim() === "") return [];
  const { total } = await ledger.attributions({ words, limit: 1 });
  return total === 0 ? [] : [`Without the restrictions the words find ${total.toLocaleString("en")}.`];
}

/** Which of several words alone would have found something, and how much. */
async function wordHints({ words = "" }: AttributionQuery, ledger: Ledger): Promise<readonly string[]> {
  const terms = termsOf(words).slice(0, 8);
  if (terms.length < 2) return [];
  const alone: string[] = [];
  for (const term of terms) {
    const { total } = await ledger.attributions({ words: `"${term.join(" ")}"`, limit: 1 });
    alone.push(`“${term.join(" ")}” ${total.toLocaleString("en")}`);
  }
  return [`Alone, each in all reports: ${alone.join(", ")}.`];
}
