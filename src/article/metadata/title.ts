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
 * The title of a page whose outlet nothing else states: what stands around one of its headings is the outlet, or its
 * last part, where it reads like a name.
 * True: "Talks resume in Orvena | The Vale Courier" gives "Talks resume in Orvena" and "The Vale Courier", and so does
 * "The Vale Courier: Talks resume in Orvena" over the heading "Talks resume in Orvena".
 * Not: "Talks resume - this time in Orvena, with a mediator and six delegations", whose last part is no name.
 */
export function splitTitle(pageTitle: string, headings: readonly string[] = []): SplitTitle {
  const heading = headings
    .filter((text) => text.length >= SHORTEST_TITLE && pageTitle.includes(text))
    .reduce<string | undefined>((longest, text) => (text.length > (longest?.length ?? 0) ? text : longest), undefined);
  const last = [...pageTitle.matchAll(SEPARATOR)].at(-1);
  if (heading !== undefined) {
    const [before = "", after = ""] = pageTitle.split(heading);
    const rest = [partsOf(after).at(-1), partsOf(before)[0]].find((part) => part !== undefined && isName(part));
    return { title: heading, rest: rest ?? null };
  }
  if (last === undefined) return { title: pageTitle, rest: null };
  const title = pageTitle.slice(0, last.index);
  const rest = pageTitle.slice(last.index + last[0].length);
  return isName(rest) && wordCount(rest) < wordCount(title) ? { title, rest } : { title: pageTitle, rest: null };
}

/** Shorter headings ("News") are found in many titles. */
const SHORTEST_TITLE = 10;

function partsOf(frame: string): readonly string[] {
  return frame
    .split(/\s*[|–—·•»:]\s*|\s+-\s+|^\s*-\s+|\s+-\s*$/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function isSame(part: string, outlet: string | undefined): boolean {
  return outlet !== undefined && part.trim().toLowerCase() === outlet.toLowerCase();
}

function isName(part: string): boolean {
  return wordCount(part) <= NAME_WORDS && /^[\p{Lu}\p{Lo}\d]/u.test(part) && !/[.!?]$/.test(part);
}

function wordCount(text: string): number {
  return text.split(" ").length;
}
