// Characters that were read in a wrong set on their way here: UTF-8 taken for windows-1252, entities never resolved.
import type { Damage } from "../../schema/article.ts";
import type { Report } from "./report.ts";

/** What windows-1252 makes of the bytes 0x80 to 0xBF, with which every character beyond ASCII goes on in UTF-8. */
const CONTINUATION = "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const MOJIBAKE = new RegExp(
  `(?:(?:[ÂÃ]|A[\\u0302\\u0303])${CONTINUATION}|(?:â|a\\u0302)[€‚„]${CONTINUATION}?|ï[»¿½]{2}|[\\u0080-\\u009F]|&(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|#\\d{2,5}|#x[\\da-fA-F]{2,5});)+`,
  "g",
);

/**
 * Runs of characters that were decoded wrongly.
 *
 * Marked: `itâ€™s`, `CafÃ©`, `Ruk &amp; Sons`. Not marked: `São Tomé`, `Â` alone, `R&D;`.
 */
export function findMojibake({ text, paragraphs }: Report): readonly Damage[] {
  return paragraphs.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(MOJIBAKE)].map(({ index, 0: run }) => ({
      span: { start: start + index, end: start + index + run.length },
      kind: "encoding" as const,
    })),
  );
}
