// Units that numbers in the news carry: measures, money and spans of time. Currency codes are those of ISO 4217; a plain "$"
// is read as the United States dollar, as agencies print it, and other dollars where the sign says which ("A$").
import { words } from "./word-set.ts";

/** Each form of a unit of measure with its singular in one spelling. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  `kilometre: km kms kilometre kilometres kilometer kilometers; mile: mile miles; metre: m metre metres meter meters;
  centimetre: cm centimetre centimetres centimeter centimeters; millimetre: mm; foot: ft foot feet; inch: inch inches; yard: yard yards;
  ton: ton tons; tonne: tonne tonnes; kilogram: kg kgs kilo kilos kilogram kilograms; gram: gram grams; ounce: ounce ounces;
  pound: lb lbs; litre: litre litres liter liters; gallon: gallon gallons; barrel: barrel barrels bpd; bushel: bushel bushels;
  acre: acre acres; hectare: hectare hectares ha; dunam: dunam dunams; degree: degree degrees; kilowatt: kw kilowatt kilowatts;
  megawatt: mw megawatt megawatts; gigawatt: gw gigawatt gigawatts; knot: knots; kiloton: kiloton kilotons;
  mile per hour: mph; kilometre per hour: kph; cubic metre per second: cumecs`
    .split(";")
    .flatMap((line) => {
      const [unit = "", forms = ""] = line.trim().split(": ");
      return forms.split(" ").map((form) => [form, unit] as const);
    }),
);

/** What may stand before a unit and belongs to it: "square miles". */
export const UNIT_MODIFIERS: ReadonlySet<string> = new Set(["square", "cubic", "nautical", "metric"]);

/** Signs that stand before a figure. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  "$ USD;US$ USD;A$ AUD;C$ CAD;CA$ CAD;HK$ HKD;NZ$ NZD;S$ SGD;€ EUR;£ GBP;¥ JPY;₹ INR;₽ RUB;₺ TRY;₪ ILS;₩ KRW;₴ UAH;₦ NGN;Rs INR;Rs. INR"
    .split(";")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Names that stand behind a figure. Those that several countries share have no code: which one, the name does not say. */
export const CURRENCY_NAMES: ReadonlyMap<string, string | null> = new Map(
  `USD: dollar dollars bucks; EUR: euro euros; GBP: sterling; JPY: yen; CNY: yuan renminbi rmb; RUB: ruble rubles rouble roubles;
  ILS: shekel shekels; TRY: lira liras; KRW: won; UAH: hryvnia hryvnias; NGN: naira; PLN: zloty zlotys; BRL: reais; ZAR: rand;
  THB: baht; VND: dong; IDR: rupiah; MYR: ringgit; none: rupee rupees peso pesos dinar dinars dirham dirhams riyal riyals rial rials
  franc francs krona kronor krone kroner pounds cents pence`
    .split(";")
    .flatMap((line) => {
      const [code = "", forms = ""] = line.trim().split(": ");
      return forms.split(/\s+/).map((form) => [form, code === "none" ? null : code] as const);
    }),
);

/** ISO 4217 codes that news prints beside a figure; only in capitals, because "try" is a word. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  "USD EUR GBP JPY CNY RUB ILS TRY KRW UAH NGN PLN BRL ZAR THB CHF SEK NOK DKK INR PKR AUD CAD NZD HKD SGD AED SAR EGP IQD".split(
    " ",
  ),
);

/** Nationalities before "dollars" and their codes; before any other name a nationality leaves the code open. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["u.s.", "USD"],
  ["american", "USD"],
  ["canadian", "CAD"],
  ["australian", "AUD"],
  ["singapore", "SGD"],
]);

/** Spans of time: a number of these is a Time and no quantity. */
export const TIME_UNITS: ReadonlySet<string> = words(`
  second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks weekend weekends fortnight fortnights month
  months year years yr yrs decade decades century centuries millennium millennia generation generations lifetime lifetimes moment moments morning
  mornings afternoon afternoons evening evenings monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday
  fridays saturday saturdays sunday sundays quarter quarters semester semesters summer summers winter winters o'clock`);
