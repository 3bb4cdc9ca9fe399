// How English news writes the months: whole, and as style books shorten them (Associated Press Stylebook, "months").

/** In order, lower case: "mar", "march" and "sept" all begin with one of them. */
export const MONTH_STEMS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A pattern for one month, to be matched without regard to case; the stop of a short form is left to the caller. */
export const MONTH: string =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** The same for text whose capitals matter ("May" is a month, "may" a verb), with the stop of a short form. */
export const CAPITAL_MONTH: string = `(?:${MONTH.slice(3, -1)
  .split("|")
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  .join("|")})\\.?`;

/** Whole names without "may", which is mostly a verb. */
export const PLAIN_MONTHS: ReadonlySet<string> = new Set(
  "january february march april june july august september october november december".split(" "),
);
