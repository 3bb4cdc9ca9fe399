// Labels and credits by which news pages mark the words under a picture. Source: the credit lines that agencies ask for
// (AP, Reuters, Getty Images) and the labels of players and galleries, read off scraped reports. Every quantifier is
// bounded; a form is left out where a sentence of a report may be written so.
import { PICTURE_CREDITS } from "./news-agencies.ts";

const LABEL =
  "photos?|images?|pictures?|video|graphic|map|chart|file photo|file|photograph|illustration|gallery|slideshow";
/** What opens or makes up a line that belongs to a picture. */
export const LABELS: RegExp = new RegExp(
  [
    `^(?:${LABEL})$`,
    `^(?:${PICTURE_CREDITS})(?: (?:photo|images?|map|graphic))?$`,
    "^FILE(?: PHOTO| IMAGE| PICTURE)? ?[-–—:]",
    "^(?:(?:File|Handout) )?(?:Photo|Photograph|Image|Picture|Illustration|Graphic|Credit|Caption)(?: credit| by| courtesy| caption)? ?:",
    "^Image (?:copyright|source|caption|credit)\\b",
    "^(?:Enlarge|Toggle|Hide) (?:this image|caption)\\b",
    "^(?:Facebook Twitter Pinterest|Pin It Share)\\b",
    "^\\d{1,3}/(?:[3-9]|\\d\\d)\\d? [^@]{10,}$",
    "^\\[\\d{1,3}/\\d{1,3}\\] ?\\S",
    "^Item \\d{1,3} of \\d{1,3}\\b",
    "^CAPTION\\b",
    "^© ?(?:AP|AFP|EPA|REUTERS|Reuters|Getty)\\b",
  ].join("|"),
  "iu",
);

const CREDIT = `(?:[\\p{L}\\d .,'’&-]{2,50}/ ?)?(?:(?:via )?(?:${PICTURE_CREDITS}|AP Photo|Getty[^()]{0,30}|[^()]{0,30}via (?:${PICTURE_CREDITS})))`;
/** More characters than any form of a credit behind a picture's words can have. */
export const LONGEST_CREDIT: number = 200;
/** At the end of a paragraph, whose last LONGEST_CREDIT characters are enough to look at. */
export const CREDIT_BEHIND: RegExp = new RegExp(
  [
    "\\((?:photo|image|picture|photograph|file|credit|courtesy)\\b[^()]{0,90}\\)\\.?$",
    "\\[(?:photo|image|picture|photograph|credit)\\b[^\\]]{0,90}\\]\\.?$",
    "\\b(?:Photograph|Photo|Picture|Image|Credit|Photo credit|Picture credit): ?[^.!?]{2,60}$",
    `\\([^()]{2,60}/ ?(?:AP|AFP|EPA|Reuters|Getty Images|Shutterstock|Alamy|Anadolu)[^()]{0,30}\\)\\.?$`,
    "\\((?:Getty(?: Images)?|Reuters|AP Photo|Shutterstock|Alamy)(?:/[^()]{2,40})?\\)\\.?$",
    "[\\p{L}.]{2,20}/(?:REUTERS|AP|AFP|EPA|(?:WireImage )?via Getty Images|Getty Images|Shutterstock|The Verge)(?:, FILE)?\\.?$",
    "\\(\\p{Lu}[\\p{L}.'’ -]{2,40} ?/ ?(?:For )?\\p{Lu}[\\p{L}.'’ -]{2,40}\\)$",
    "\\bHide Caption \\d{1,3} of \\d{1,3}$",
    "\\bREUTERS/\\p{L}[^.]{2,40}$",
  ].join("|"),
  "u",
);
/** A paragraph that is a credit and nothing else. */
export const BRACKETED_CREDIT: RegExp = new RegExp(`^[([](?:${CREDIT}|Courtesy (?:of )?[^()]{2,80})[)\\]]\\.?$`, "iu");
/** An agency before the words of its picture. */
export const CREDIT_BEFORE: RegExp = new RegExp(`^(?:${PICTURE_CREDITS})(?: - [A-Z]\\w+)? [\\p{Lu}“"‘'\\d]`, "u");
