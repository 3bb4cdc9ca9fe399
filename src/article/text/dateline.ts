// Datelines: the place, date and agency before the first sentence of a report.
import { DATELINE_PLACES } from "../../language/en/dateline-places.ts";
import { NEWS_AGENCIES } from "../../language/en/news-agencies.ts";

export interface Dateline {
  /** Length of the dateline with its dash, without the white space after it. */
  readonly length: number;
  readonly agency: string | null;
  /** `MOSCOW: The …`, which only a text that is no transcript of speakers can have. */
  readonly isColon: boolean;
}

/**
 * The dateline at the beginning of a paragraph (Associated Press Stylebook, "datelines").
 *
 * `KYIV, Ukraine (AP) — Talks …` has one, and `(CNN) Talks …`; `NATO — which was founded …` and
 * `Talks — Day Two` have none.
 */
export function findDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 160);
  for (const pattern of isClosed(paragraph) ? [...FORMS, PLACE_AND_COLON] : FORMS) {
    const match = pattern.exec(head);
    const agency = match?.groups?.agency;
    if (match === null || isUnknownPlace(match.groups?.places)) continue;
    const written = match[0].trimEnd();
    const alone = written.replace(/\s*[—–―-]+$/, "");
    return {
      length: written.length,
      agency: agencyNamed(agency ?? alone) ?? lettersOf(agency),
      isColon: written.endsWith(":"),
    };
  }
  return null;
}

/** Before a colon anything may stand in capitals, so there the place must be known. */
function isUnknownPlace(places: string | undefined): boolean {
  return places?.split("/").some((place) => !DATELINE_PLACES.has(place.toUpperCase())) ?? false;
}

/** With a full stop, which a headline ("Moscow: Talks go on") has not. */
function isClosed(paragraph: string): boolean {
  return /[.!?]["”’']?$/.test(paragraph.slice(-4).trimEnd());
}

/** "SARAJEVO (BIRN) –": an agency on no list, by the letters that only agencies have there. */
function lettersOf(brackets: string | undefined): string | null {
  return brackets !== undefined && /^\p{Lu}{3,8}$/u.test(brackets) ? brackets : null;
}

/** The outlet's full name, where a dateline's brackets hold one. */
export function agencyNamed(short: string | undefined): string | null {
  return (short === undefined ? undefined : NEWS_AGENCIES.get(short.trim())) ?? null;
}

/** Hyphens need a space or a bracket before them: `BEIJING -- `, not `SIEGEL--`. */
const DASH = "(?:\\s{0,2}[—–―]|(?:\\s{1,2}|(?<=\\)))-{1,3})";
const CAPITALS = "[\\p{Lu}][\\p{Lu}.'’-]{2,24}(?: [\\p{Lu}][\\p{Lu}.'’-]{1,24}){0,2}";
const NAME = "\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{0,24}){0,3}";
const DATE = "(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8}\\.?)(?:,? \\d{4})?";
const BRACKETS = "\\((?<agency>[\\p{L}][\\p{L}\\d .&/'’-]{0,30})\\)";
const AGENCIES = [...NEWS_AGENCIES.keys()].map((name) => name.replace(/[./]/g, "\\$&")).join("|");
/** Where a full stop ends the dateline, none may stand in the place's name, or it would run on into the sentence. */
const PLAIN_CAPITALS = "\\p{Lu}[\\p{Lu}'’-]{1,24}(?: \\p{Lu}[\\p{Lu}'’-]{1,24}){0,2}";
const PLAIN_NAME = "\\p{Lu}[\\p{L}'’-]{1,24}(?: \\p{Lu}[\\p{L}'’-]{1,24}){0,2}";
/** Words in capitals that open a paragraph and are no place. */
const LABELS =
  "(?:BREAKING|UPDATED?|CORRECTION|WARNING|EXCLUSIVE|ANALYSIS|OPINION|COMMENT|EDITORIAL|NEWS|NOTE|PART|PHOTOS?|VIDEO)\\b";
/** What follows a dateline begins a sentence. */
const SENTENCE = "\\s{0,2}(?=[\\p{Lu}\\d“\"‘'])";

const FORMS: readonly RegExp[] = [
  // KYIV, Ukraine, March 3 (AP) — · BEIJING -- · SEOUL/WASHINGTON (Reuters) - · GENEVA (12 March 2031) –
  `${CAPITALS}(?:/${CAPITALS}){0,3}(?:, ${NAME}){0,2}(?:,? ${DATE})?(?: ?\\((?<agency>[\\p{L}\\d][\\p{L}\\d .,&/'’-]{0,40})\\))?${DASH}${SENTENCE}`,
  // Gaza City (AFP) – · West Harbour, Florida (CNN) · (CNN) · New Delhi, Feb 18 (PTI):
  `(?:${NAME}(?:, ${NAME}){0,2}(?:,? ${DATE})? ?)?\\((?<agency>${AGENCIES})\\)(?:${DASH}|:)?${SENTENCE}`,
  // Kyiv, 3 March (Some Agency) — · La Paz, 3 March (Some Agency).-
  `${NAME}(?:, ${NAME}){0,2}(?:,? ${DATE})? ?${BRACKETS}\\.?\\s?(?:[—–―]|--|-\\s)${SENTENCE}`,
  // CNN — The
  `(?<agency>${AGENCIES})\\s{1,2}(?:[—–―]|--)\\s{1,2}(?=\\p{Lu})`,
  // OSTMARK, Northland. The · LA PAZ (Special envoy). The
  `(?!${LABELS})(?=\\p{Lu}{4}|\\p{Lu}+ \\p{Lu}{3})${PLAIN_CAPITALS}(?:, ${PLAIN_NAME})?(?:,? ${DATE})?(?: ?${BRACKETS})?\\. (?=[“"‘]?\\p{Lu}\\p{L})`,
  // NEW DELHI: The
  `(?<places>${CAPITALS}(?:/${CAPITALS}){0,2})(?:, ${NAME})?(?: ?${BRACKETS})?: (?=\\p{Lu}\\p{Ll})`,
].map((source) => new RegExp(`^${source}`, "u"));

/** New Delhi: The */
const PLACE_AND_COLON = new RegExp(
  `^(?<places>${PLAIN_NAME}(?:/${PLAIN_NAME}){0,2})(?: ?${BRACKETS})?: (?=[“"‘']?\\p{Lu})`,
  "u",
);
