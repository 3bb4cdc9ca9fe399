// English number words and what they stand for. Values of the plain words are arithmetic; the ranges of the vague ones are
// Parley's own rule, stated here and nowhere else: a vague word reaches from two of its kind (or what style books call "a
// few") to just below the next larger vague word.

/** "one" to "nineteen", and the tens. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
  ..."twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, at) => [word, 20 + 10 * at] as const),
]);

/** Words that multiply the number before them: "two dozen", "2.6 million". Billion is the short scale's, as news has it. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Scales as letters on a figure: "3.5bn". A lone "m" is million only behind a currency, else it is metres. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** Vague amounts of whatever follows, a scale or a noun: "a few dozen" is 2 to 6 dozen, 24 to 72; "several" 3 to 9. */
export const VAGUE_AMOUNTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["few", [2, 6]],
  ["couple", [2, 2]],
  ["handful", [2, 6]],
  ["several", [3, 9]],
]);

/** Vague plurals: from two of their kind to just below the next larger one. "scores" are twenties. */
export const VAGUE_PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["tens", [20, 99]],
  ["dozens", [24, 99]],
  ["scores", [40, 99]],
  ["hundreds", [200, 999]],
  ["thousands", [2_000, 9_999]],
  ["millions", [2e6, 9_999_999]],
  ["billions", [2e9, 9_999_999_999]],
  ["trillions", [2e12, 9_999_999_999_999]],
]);

/** Parts of a whole, singular and plural: "two-thirds", "a quarter". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["tenth", 10],
  ["tenths", 10],
]);

/** Behind these a number tells which one and not how many: "phase two", "Resolution 1701", "page 4". */
export const NUMBERED: ReadonlySet<string> = new Set(
  `phase stage step round part chapter article section paragraph clause annex point item page line verse number no no. nos.
  resolution resolutions law act decree protocol directive order flight route highway channel radio gate pier platform
  room floor block zone area sector grade class level tier category type model version unit battalion brigade division
  squadron group day week month year season episode game match lap act volume figure table option track bus line figure
  proposition amendment title camp checkpoint kilometer kilometre mile age aged top`.split(/\s+/),
);
