// EDTF → the days that it covers, for drawing and for restricting by date. Promise: never narrower than the value: an open end stays open, and of
// what is vague all days are given on which it may have been.

/** Days as YYYY-MM-DD, both inclusive; null where that end is open or not known. */
export interface Stretch {
  readonly since: string | null;
  readonly until: string | null;
  /**
   * day: one day · span: from the one day to the other · within: some time in it, such as a month · about: the report says that it is
   * not exact.
   */
  readonly how: "day" | "span" | "within" | "about";
}

interface Days {
  readonly first: string;
  readonly last: string;
  readonly isDay: boolean;
  readonly isAbout: boolean;
}

/** What EDTF (ISO 8601-2:2019) numbers from 21: seasons (of the north, in whole months), quarters, thirds and halves, as first month and months. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [first: number, months: number]>> = {
  ...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3], 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] },
  ...{ 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3], 37: [1, 4], 38: [5, 4], 39: [9, 4], 40: [1, 6], 41: [7, 6] },
};

/**
 * Null for a duration, a recurring time and what is no date.
 * @example stretchOf("2031-03") → { since: "2031-03-01", until: "2031-03-31", how: "within" }
 * @example stretchOf("2031-03-04/..") → { since: "2031-03-04", until: null, how: "span" }
 * @example not: stretchOf("P3D"), stretchOf("2031-02-30") → null
 */
export function stretchOf(value: string): Stretch | null {
  const parts = value.split("/");
  const [one = "", other] = parts;
  if (parts.length > 2) return null;
  if (other === undefined) return single(daysOf(one));
  const [from, to] = [daysOf(one), daysOf(other)];
  const isOpen = (part: string): boolean => part === ".." || part === "";
  if ((from === null && !isOpen(one)) || (to === null && !isOpen(other)) || (from === null && to === null)) return null;
  if (from !== null && to !== null && from.first > to.last) return null;
  const isAbout = from?.isAbout === true || to?.isAbout === true;
  return { since: from?.first ?? null, until: to?.last ?? null, how: isAbout ? "about" : "span" };
}

/** Whether any of its days is from `since` to `until`, where these are given. */
export function isWithin(
  stretch: Pick<Stretch, "since" | "until">,
  { since, until }: { readonly since?: string | undefined; readonly until?: string | undefined },
): boolean {
  const isEarlier = since !== undefined && stretch.until !== null && stretch.until < since;
  const isLater = until !== undefined && stretch.since !== null && stretch.since > until;
  return !isEarlier && !isLater;
}

function single(days: Days | null): Stretch | null {
  if (days === null) return null;
  const how = days.isAbout ? "about" : days.isDay ? "day" : "within";
  return { since: days.first, until: days.last, how };
}

function daysOf(part: string): Days | null {
  const isAbout = /[?~%]/.test(part);
  const bare = part.replace(/[?~%]/g, "").replace(/T.*$/, "");
  const found = weekOf(bare) ?? decadeOf(bare) ?? dateOf(bare);
  return found === null ? null : { ...found, isAbout };
}

type Found = Omit<Days, "isAbout">;

function dateOf(bare: string): Found | null {
  const match = /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(bare);
  const [, year = "", month = "XX", day = "XX"] = match ?? [];
  if (match === null) return null;
  if (month === "XX") return whole(Number(year), 1, 12);
  const part = PARTS_OF_YEAR[month];
  if (part !== undefined) return whole(Number(year), ...part);
  if (month < "01" || month > "12") return null;
  if (day === "XX") return whole(Number(year), Number(month), 1);
  const iso = `${year}-${month}-${day}`;
  return new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) ? { first: iso, last: iso, isDay: true } : null;
}

function decadeOf(bare: string): Found | null {
  const digits = /^(\d{2,3})X{1,2}$/.exec(bare)?.[1];
  if (digits === undefined || bare.length !== 4) return null;
  return { first: `${digits.padEnd(4, "0")}-01-01`, last: `${digits.padEnd(4, "9")}-12-31`, isDay: false };
}

/** ISO 8601: week 1 has the year's first Thursday, and weeks begin on Monday. */
function weekOf(bare: string): Found | null {
  const match = /^(\d{4})-W(\d\d)(?:-([1-7]))?$/.exec(bare);
  if (match === null || Number(match[2]) < 1 || Number(match[2]) > 53) return null;
  const fourth = utc(Number(match[1]), 1, 4);
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY + (Number(match[2]) - 1) * 7 * DAY;
  const first = monday + (Number(match[3] ?? 1) - 1) * DAY;
  return {
    first: iso(first),
    last: iso(match[3] === undefined ? first + 6 * DAY : first),
    isDay: match[3] !== undefined,
  };
}

const DAY = 86_400_000;

function whole(year: number, month: number, months: number): Found {
  return { first: iso(utc(year, month, 1).getTime()), last: iso(utc(year, month + months, 0).getTime()), isDay: false };
}

/** Also of years before 100, which Date.UTC takes for others. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
