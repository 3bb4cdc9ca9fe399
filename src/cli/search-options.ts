// The options that restrict a search for attributions, the same for every command that has them.
import { type Command, InvalidArgumentError, Option } from "commander";
import type { AttributionQuery, Ledger } from "../ledger/ledger.ts";
import { placesOf } from "../reconcile/deals/places.ts";
import { dealWithId } from "../reconcile/deals/record.ts";
import { AttributionKind, AttributionStatus, SourcingGrade } from "../schema/attribution.ts";
import { EventType } from "../schema/event-type.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { dayOf } from "./date-option.ts";

/** What they give: a query without its words. */
export interface SearchOptions
  extends Omit<AttributionQuery, "words" | "report" | "isUnresolved" | "places" | "limit" | "cursor" | "offset"> {
  /** A deal's id. */
  readonly deal?: string;
}

/** Those of a facet may be given several times, meaning any of the values. */
export function addSearchOptions(command: Command): Command {
  return command
    .addOption(new Option("--speaker <name>", "by this speaker").argParser(collect))
    .addOption(new Option("--addressee <name>", "said to this actor").argParser(collect))
    .addOption(new Option("--outlet <name>", "in this outlet").argParser(collect))
    .addOption(choice("--kind <kind>", AttributionKind.options))
    .addOption(choice("--grade <grade>", SourcingGrade.options))
    .addOption(choice("--status <status>", AttributionStatus.options))
    .addOption(choice("--act <type>", EventType.options, "it is or tells of such an act"))
    .addOption(new Option("--deal <id>", "where the reports tell of this deal"))
    .addOption(
      new Option("--independent <number>", "told by so many sources that do not rest on each other").argParser(countOf),
    )
    .addOption(new Option("--since <date>", "published on this day or later, YYYY-MM-DD").argParser(dayOf))
    .addOption(new Option("--until <date>", "published on this day or earlier, YYYY-MM-DD").argParser(dayOf));
}

/** Only the restrictions out of a command's options. */
export function searchOf(options: SearchOptions): SearchOptions {
  const { speaker, addressee, outlet, kind, grade, status, act, deal, independent, since, until } = options;
  const given = { speaker, addressee, outlet, kind, grade, status, act, deal, independent, since, until };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** As the ledger is asked. @throws ParleyError record-missing, for a deal that there is not */
export async function queryOf({ deal, ...query }: SearchOptions, ledger: Ledger): Promise<AttributionQuery> {
  if (deal === undefined) return query;
  const page = await dealWithId(ledger, deal);
  if (page !== null) return { ...query, places: placesOf(page) };
  throw new ParleyError(
    "record-missing",
    `There is no deal "${shown(deal)}" in the ledger: parley export deals lists them.`,
  );
}

function countOf(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("Allowed are the numbers from 1 on.");
}

function choice(flags: string, values: readonly string[], meaning = ""): Option {
  const words = [meaning, values.join(", ")].filter((part) => part !== "").join(": ");
  return new Option(flags, words).argParser((value, before: readonly string[] | undefined) => {
    if (!values.includes(value)) throw new InvalidArgumentError(`Allowed choices are ${values.join(", ")}.`);
    return collect(value, before);
  });
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
