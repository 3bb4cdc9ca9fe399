// The options that restrict a search for attributions, the same for every command that has them.
import { type Command, InvalidArgumentError, Option } from "commander";
import type { AttributionQuery } from "../ledger/ledger.ts";
import { AttributionKind, AttributionStatus, SourcingGrade } from "../schema/attribution.ts";
import { dayOf } from "./date-option.ts";

/** What they give: a query without its words. */
export type SearchOptions = Omit<AttributionQuery, "words" | "report" | "limit" | "cursor">;

/** Those of a facet may be given several times, meaning any of the values. */
export function addSearchOptions(command: Command): Command {
  return command
    .addOption(new Option("--speaker <name>", "by this speaker").argParser(collect))
    .addOption(new Option("--outlet <name>", "in this outlet").argParser(collect))
    .addOption(choice("--kind <kind>", AttributionKind.options))
    .addOption(choice("--grade <grade>", SourcingGrade.options))
    .addOption(choice("--status <status>", AttributionStatus.options))
    .addOption(
      new Option("--independent <number>", "told on so many words that do not rest on each other").argParser(countOf),
    )
    .addOption(new Option("--since <date>", "published on this day or later, YYYY-MM-DD").argParser(dayOf))
    .addOption(new Option("--until <date>", "published on this day or earlier, YYYY-MM-DD").argParser(dayOf));
}

/** Only the restrictions out of a command's options. */
export function searchOf({
  speaker,
  outlet,
  kind,
  grade,
  status,
  independent,
  since,
  until,
}: SearchOptions): SearchOptions {
  const given = Object.entries({ speaker, outlet, kind, grade, status, independent, since, until });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function countOf(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("Allowed are the numbers from 1 on.");
}

function choice(flags: string, values: readonly string[]): Option {
  return new Option(flags, values.join(", ")).argParser((value, before: readonly string[] | undefined) => {
    if (!values.includes(value)) throw new InvalidArgumentError(`Allowed choices are ${values.join(", ")}.`);
    return collect(value, before);
  });
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
