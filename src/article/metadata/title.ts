// The title of a report out of the title of its page, which often ends or begins with the outlet's name.

const SEPARATOR = /\s+[|–—·•»:-]+\s+/g;

/** How long an outlet's name or a section after a title's separator may be, in words. */
const NAME_WORDS = 5;

export interface SplitTitle {
  readonly title: string;
  /** What was cut from it: most often the outlet. */
  readonly rest: string | null;
}

/**
 * A title without the outlet's name at its end or beginning, where that name is known.
 * True: "Talks resume in Orvena | The Vale Courier" of The Vale Courier gives "Talks resume in Orvena".
 * Not: "Talks resume | Analysis" of the same outlet.
 */
export function withoutOutlet(title: string, outlet: string | undefined): string {
  const marks = [...title.matchAll(SEPARATOR)];
  const first = marks[0];
  if (first === undefined) return title;
  const end = marks.find((mark) => isSame(title.slice(mark.index + mark[0].length), outlet));
  if (end !== undefined) return title.slice(0, end.index);
  return isSame(title.slice(0, first.index), outlet) ? title.slice(first.index + first[0].length) : title;
}

/**
 * The title of a page whose outlet nothing else states: its last part is the outlet where it reads like a name.
 * True: "Talks resume in Orvena | The Vale Courier" gives "Talks resume in Orvena" and "The Vale Courier".
 * Not: "Talks resume - this time in Orvena, with a mediator and six delegations", whose last part is no name.
 * Where the page shows the title as its `heading`, a name before it counts too: "Vale Courier: Talks resume in Orvena".
 */
export function splitTitle(pageTitle: string, heading = ""): SplitTitle {
  const opening = openingBefore(pageTitle, heading);
  if (opening !== null) return { title: heading, rest: opening };
  const last = [...pageTitle.matchAll(SEPARATOR)].at(-1);
  if (last === undefined) return { title: pageTitle, rest: null };
  const title = pageTitle.slice(0, last.index);
  const rest = pageTitle.slice(last.index + last[0].length);
  return isSuffix(title, rest) ? { title, rest } : { title: pageTitle, rest: null };
}

/** "Vale Courier: " before the heading, without its separator. */
function openingBefore(pageTitle: string, heading: string): string | null {
  if (heading === "" || !pageTitle.endsWith(heading)) return null;
  const before = pageTitle.slice(0, -heading.length).trimEnd();
  const name = before.replace(/\s*[|–—·•»:-]$/, "");
  return name !== "" && name !== before && isSuffix(heading, name) ? name : null;
}

function isSame(part: string, outlet: string | undefined): boolean {
  return outlet !== undefined && part.trim().toLowerCase() === outlet.toLowerCase();
}

function isSuffix(title: string, rest: string): boolean {
  const count = (text: string): number => text.split(" ").length;
  return (
    count(rest) <= NAME_WORDS && count(rest) < count(title) && /^[\p{Lu}\p{Lo}]/u.test(rest) && !/[.!?]$/.test(rest)
  );
}
