// A line of the head that is an outlet's name: a known agency, or a name that says what it is.
import { outletHeads } from "../../language/en/bodies.ts";
import { agencyNamed } from "./dateline.ts";

/** Heads of outlets' names that are surnames too: with these, only "The" makes sure that no person is meant. */
const SURNAMES: ReadonlySet<string> = new Set(["post", "star", "globe", "mirror", "standard", "wire"]);

/** "World News" and "Business Today" head a page's section and name nobody. */
const SECTION =
  /^(?:latest|breaking|top|world|local|national|international|business|sports?|politics|political|science|more|related|analysis|opinion|comment|features?|archive|our|your)$/i;

/**
 * The outlet that a line of its own names, what follows a comma left aside; null where it names none.
 *
 * True: `The Ostmark Courier` and `Harbour Press Agency, Halden`. Not: `Ana Post`, a person; `World News`, a section;
 * `Courier wins prize`, a headline.
 */
export function outletOfLine(line: string): string | null {
  const name = (line.split(/,\s|\s[|•·]\s/, 1)[0] ?? "").replace(/\s*[—–-]{1,3}\s*$/, "").trim();
  return agencyNamed(name) ?? (isOutletName(name) ? name : null);
}

function isOutletName(name: string): boolean {
  const isCalledThe = /^the /i.test(name);
  const words = name.replace(/^the /i, "").split(" ");
  if (words.length > 4 || (words.length < 2 && !isCalledThe)) return false;
  if (!words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || /^(?:\p{Ll}{1,3}|&)$/u.test(word))) return false;
  const heads = [words[0], words.at(-1), isBody(words.at(-1)) ? words.at(-2) : undefined];
  const head = heads.find((word) => word !== undefined && outletHeads.has(word.toLowerCase()));
  if (head === undefined || (SURNAMES.has(head.toLowerCase()) && !isCalledThe)) return false;
  return words.some((word) => word !== head && !SECTION.test(word)) || isCalledThe;
}

/** "Press Agency", "News Network": the head stands before it. */
function isBody(word: string | undefined): boolean {
  return /^(?:agency|service|services|network|association|group|online|international)$/i.test(word ?? "");
}
