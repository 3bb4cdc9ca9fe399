// Lines that only pages print between a report's paragraphs and that scraped texts (page-lines.ts) rarely keep: buttons,
// counters, invitations. Source: read off news pages of many publishers; a phrase is left out where a sentence of a
// report may begin so. Each pattern is anchored and bounded, so a line is read in time proportional to it.
import type { FurnitureKind } from "../../schema/article.ts";

/** In lines of up to 300 characters; the first row that matches wins. */
export const LINE_PATTERNS: readonly (readonly [FurnitureKind, RegExp])[] = [
  ["related", /^(?:related|more|latest|top|other) (?:news|stories|articles|coverage|reports|posts|videos)\s?:?$/i],
  [
    "related",
    /^(?:you (?:may|might) (?:also )?(?:like|be interested in)|further reading|what to read next|up next)\b.{0,40}$/i,
  ],
  ["related", /^(?:view|see|show) (?:all|more)(?: \(?\d{1,5}\)?)?$/i],
  ["related", /\bby clicking here\.?$/i],
  ["promo", /^(?:advert|ads?|promoted|partner content|affiliate)[.:]?$/i],
  ["promo", /^(?:get|receive) .{1,160}\b(?:subscriptions?|delivered|click here)\b/i],
  ["promo", /^.{0,160}\b(?:our (?:\w{1,15} ){0,3}newsletters?|(?:to|in) your inbox)\b.{0,120}$/i],
  ["promo", /^(?:become a (?:member|subscriber|supporter)|want more|never miss|enjoying this)\b.{0,160}$/i],
  ["promo", /^(?:have|got|do you have) a (?:news )?(?:tip|story)\b.{0,200}$/i],
  ["share", /^(?:get short url|tweet this|email this|print this|pin it|like this (?:story|article|post)\b.{0,80})$/i],
  ["comments", /^(?:tell us what you think|what do you think|have your say)\b.{0,40}$/i],
  ["caption", /^(?:video|photos?|gallery|play|loading)[.…]{0,3}$/i],
  ["caption", /^.{3,250}\((?:image|photo|picture|pic|credit|video)s?\s?(?::|by|credit|courtesy|\/)[^()]{1,80}\)$/i],
  ["caption", /^.{3,250}[.!?)”"] (?:Photo|Photograph|Picture|Image)s?(?::| by\b| courtesy\b).{2,80}$/],
  [
    "meta",
    /^(?:(?:full|partial|any) .{0,30})?reproduction .{0,80}\b(?:permitted|prohibited|allowed|forbidden)\b.{0,120}$/i,
  ],
  ["meta", /^tags?\s?:.{0,300}$/i],
];
