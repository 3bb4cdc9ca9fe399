// How English news names days, months, units and parts of time. Keys are lower case, without full stops.
// After the Associated Press Stylebook ("months", "days of the week", "time element") and TIMEX3's units (TimeML 1.2.1).
import { MONTH_STEMS } from "./months.ts";
import { words } from "./word-set.ts";

/** 1 is January. Style books shorten all but the short ones; "may" and "march" are told from verbs by their company. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .map((name, index) => [name, index + 1] as const),
);

/** Short forms; they are months only beside a day or a year, because "Mar", "Dec" and "Jan" are names too. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_STEMS.map((stem, index) => [stem, index + 1] as const),
  ["sept", 9],
]);

/** Months that are words or names as well, so that a capital alone does not tell. */
export const DOUBTFUL_MONTHS = words("may march");
export const NAME_MONTHS = words("april june august");

/** ISO 8601: 1 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "monday tuesday wednesday thursday friday saturday sunday"
    .split(" ")
    .map((name, index) => [name, index + 1] as const),
);

/** Only beside a date: "Sun" and "Sat" are words. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6],
  ["sun", 7],
]);

export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";

/** How a unit is named, and how many of our units one of it is. */
export const UNITS: ReadonlyMap<string, { readonly unit: Unit; readonly times: number }> = new Map(
  (
    [
      ["second", "second", 1],
      ["minute", "minute", 1],
      ["hour", "hour", 1],
      ["day", "day", 1],
      ["week", "week", 1],
      ["fortnight", "week", 2],
      ["month", "month", 1],
      ["year", "year", 1],
      ["decade", "year", 10],
      ["century", "year", 100],
      ["millennium", "year", 1000],
    ] as const
  ).flatMap(([name, unit, times]) => {
    const plural = name === "century" ? "centuries" : name === "millennium" ? "millennia" : `${name}s`;
    return [name, plural].map((form) => [form, { unit, times }] as const);
  }),
);

/** Short units, only right behind digits: "30 min", "2 hrs". */
export const SHORT_UNITS: ReadonlyMap<string, Unit> = new Map([
  ["sec", "second"],
  ["secs", "second"],
  ["min", "minute"],
  ["mins", "minute"],
  ["hr", "hour"],
  ["hrs", "hour"],
  ["yr", "year"],
  ["yrs", "year"],
]);

/** One word for a length: "a weeklong truce". */
export const LONG_WORDS: ReadonlyMap<string, Unit> = new Map([
  ["daylong", "day"],
  ["weeklong", "week"],
  ["monthlong", "month"],
  ["yearlong", "year"],
]);

/** Adjectives and adverbs of how often, as the length of what comes round. */
export const SET_WORDS: ReadonlyMap<string, string> = new Map([
  ["hourly", "PT1H"],
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["quarterly", "P3M"],
  ["yearly", "P1Y"],
  ["annual", "P1Y"],
  ["annually", "P1Y"],
]);

/** Numbers as news writes them out; the style books use figures from ten on, but headlines and speech do not. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((name, index) => [name, index + 1] as const),
  ["dozen", 12],
  ["hundred", 100],
]);

export const TENS: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((name, index) => [name, 10 * (index + 2)]),
);

/** Numbers that are not one: "several hours" lasts nobody knows how long. */
export const VAGUE_NUMBERS = words("several few many some numerous countless multiple");

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth".split(" ").map((name, index) => [name, index + 1] as const),
);

export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

export const PARTS_OF_DAY = words("morning afternoon evening night");

/** Whole days before or after the report's. */
export const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);

/** Times that no date makes exact. */
export const VAGUE_WORDS = words("recently lately");

/** Feasts on a fixed day, as month and day; only those whose name is always that day. */
export const FIXED_DAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["christmas day", [12, 25]],
  ["christmas eve", [12, 24]],
  ["boxing day", [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
]);

/** Offsets of zones that one name always means; "ET", "IST" and "CST" say no one offset and are kept as no zone. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ["utc", "Z"],
  ["gmt", "Z"],
  ["est", "-05:00"],
  ["edt", "-04:00"],
  ["cdt", "-05:00"],
  ["mst", "-07:00"],
  ["mdt", "-06:00"],
  ["pst", "-08:00"],
  ["pdt", "-07:00"],
  ["cet", "+01:00"],
  ["cest", "+02:00"],
  ["eet", "+02:00"],
  ["eest", "+03:00"],
  ["jst", "+09:00"],
  ["kst", "+09:00"],
  ["msk", "+03:00"],
]);

/** Words before "time" that name a clock: "local time", "Eastern time"; with an offset where it never shifts. */
export const NAMED_CLOCKS: ReadonlyMap<string, string> = new Map([
  ["local", ""],
  ["eastern", ""],
  ["central", ""],
  ["mountain", ""],
  ["pacific", ""],
  ["et", ""],
  ["hawaii", "-10:00"],
  ["tokyo", "+09:00"],
  ["japan", "+09:00"],
  ["seoul", "+09:00"],
  ["korea", "+09:00"],
  ["beijing", "+08:00"],
  ["china", "+08:00"],
  ["moscow", "+03:00"],
]);

/** How much the words round a length: what stands before "three hours". */
export const ROUNDINGS: ReadonlyMap<string, "approximate" | "more-than" | "less-than"> = new Map([
  ["about", "approximate"],
  ["around", "approximate"],
  ["roughly", "approximate"],
  ["approximately", "approximate"],
  ["some", "approximate"],
  ["over", "more-than"],
  ["more than", "more-than"],
  ["at least", "more-than"],
  ["longer than", "more-than"],
  ["nearly", "less-than"],
  ["almost", "less-than"],
  ["under", "less-than"],
  ["less than", "less-than"],
  ["up to", "less-than"],
  ["at most", "less-than"],
  ["no more than", "less-than"],
  ["just under", "less-than"],
  ["just over", "more-than"],
  ["well over", "more-than"],
]);

/** Prepositions right before a time: after them "May" is a month and "2014" a year. */
export const TIME_PREPOSITIONS = words(
  "in since by until till during before after from through throughout of to between around early late mid last next this every",
);

/** What is numbered and not dated: "Resolution 1973", "Flight 2010", "No. 2014". */
export const NUMBERED = words(
  `resolution resolutions no number numbers nos flight article articles section sections room highway route page pages
  line unit battalion brigade regiment model law act decree order case chapter paragraph channel post box version lot
  boeing airbus type series windows`,
);

/** What is counted or measured: "2000 soldiers" and "1990 km" are no years. */
export const MEASURED = words(
  `percent per_cent percentage points point people persons men women children troops soldiers fighters dollars euros pounds
  yuan rubles rials shekels lira francs yen cents km kilometers kilometres miles meters metres feet yards tons tonnes
  barrels kg kilograms kilos litres liters gallons acres hectares degrees mph kph mw megawatts gw votes seats members
  homes houses families refugees prisoners hostages detainees workers employees jobs cases deaths students protesters
  delegates others units cars vehicles tanks missiles rockets rounds times million billion trillion hours days weeks
  months years minutes seconds residents civilians officers police`,
);
