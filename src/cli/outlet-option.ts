// --outlet: whose reports they are, for those that do not say it.
import { Option } from "commander";
import { ParleyError } from "../schema/parley-error.ts";

export function outletOption(): Option {
  return new Option("--outlet <name>", "who published it, where a report does not say").argParser(nameOf);
}

/** @throws ParleyError usage */
function nameOf(value: string): string {
  const name = value.replace(/\s+/g, " ").trim();
  if (name !== "") return name;
  throw new ParleyError("usage", '--outlet was given no name: give the outlet\'s, as --outlet "Kestrel News".');
}
