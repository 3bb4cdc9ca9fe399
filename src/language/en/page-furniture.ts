// How the lines begin, or wholly read, that pages set between the paragraphs of a report and that are not the report.
// Source: read off news pages of many publishers; a phrase is left out where a sentence of a report may begin so.
// Each pattern is anchored and bounded, so reading a line takes time proportional to it.
import type { FurnitureKind } from "../../schema/article.ts";

/** In lines of up to 300 characters; the first row that matches wins. */
export const LINE_PATTERNS: readonly (readonly [FurnitureKind, RegExp])[] = [
  [
    "related",
    /^(?:(?:read|see|find out|learn|watch|listen)\s(?:more|also|next)(?:\s(?:on|about|from|here|in)\b[^.:!?]{0,40})?|(?:read|watch|listen|more|also|related))\s?:/i,
  ],
  [
    "related",
    /^(?:related|recommended|don['’]t miss|must read|in case you missed it|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:stories|news|coverage|from|on)|most (?:read|popular)|trending|top stories|up next|further reading|what to read next|editors?['’]?s? picks?)\b[^.]{0,80}$/i,
  ],
  ["related", /^(?:see also|also read|read also|also see|more like this|view all|see all)\b[^.!?]{0,160}$/i],
  ["related", /^(?:click here|tap here)\b.{0,160}$/i],
  ["related", /\bby clicking here\.?$/i],
  [
    "promo",
    /^(?:sign up|subscribe|get (?:the|our|your|all the) (?:latest|best|top|daily|free|biggest)|get .{1,120}(?:\bsubscriptions?\b|\bdelivered\b|\bclick here\b)|want more|join (?:our|the) |download (?:the|our) |support (?:our|the) |become a (?:member|subscriber)|have a (?:news )?tip\b|do you have a (?:story|tip)|got a (?:story|tip)|try our|enjoying this|never miss|stay (?:up to date|informed|connected))/i,
  ],
  ["promo", /^[^.!?]{0,80}\b(?:newsletters?|inbox|our app|the app|app store|google play)\b[^.]{0,80}[.!]?$/i],
  [
    "promo",
    /^(?:advert|advertisement|advertisements|ad|sponsored|sponsored content|article continues below(?: advertisement)?|story continues below(?: advertisement)?|continue reading(?: below)?|continued|promoted|partner content)[.:]?$/i,
  ],
  [
    "share",
    /^(?:share (?:this|on|with|via|it|article|story)|like this (?:story|article|post)|email this|print this|tweet this|get short url|copy link|follow (?:us|me|him|her|them|along|[\w .,'’&-]{2,60} on (?:twitter|facebook|instagram|x|linkedin)))\b/i,
  ],
  [
    "share",
    /^(?:share|tweet|facebook|twitter|whatsapp|email|e-mail|print|pinterest|linkedin|reddit|telegram|close|video|photos?|menu|search|save|copy|link|play|loading\.{0,3}|\W{1,3})$/i,
  ],
  [
    "share",
    /^.{0,120}\b(?:can be (?:reached|contacted)|may be (?:reached|contacted)|reach (?:him|her|them)|contact (?:him|her|them|the (?:writer|reporter|author)))\b.{0,100}(?:@|\d{3})/i,
  ],
  [
    "comments",
    /^(?:\d{0,6}\s?comments?|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|view (?:all )?comments|what do you think\b.{0,40}|tell us what you think\b.{0,40}|(?:sign|log) in to (?:comment|reply))[.…:!?]{0,3}$/i,
  ],
  [
    "caption",
    /^(?:image|photo|photograph|picture|photos|video|file photo|credit|photo credit|image credit|pictured|illustration)(?:\s(?:by|credit|courtesy|source))?\s?:\s?.{0,200}$/i,
  ],
  [
    "caption",
    /^.{3,250}\((?:image|photo|picture|photograph|pic|credit|video|source|file)s?\s?(?::|by|credit|courtesy|\/)[^()]{1,80}\)?$/i,
  ],
  ["caption", /^.{3,250}(?:getty images|afp|shutterstock|istock|via getty)(?:\s?\/.{1,30})?\)?$/i],
  [
    "dateline",
    /^\(?(?:(?:first |originally |last )?(?:published|posted|updated|modified)|last update)\b(?:\s(?:on|at))?\s?:?\s?(?=.{0,80}\d).{1,160}$/i,
  ],
  [
    "meta",
    /^(?:tags?|tagged|topics?|filed under|categories|category|keywords|labels|source|sources|related topics?|in this article|related roundup|buyer['’]s guide)\s?:.{0,200}$/i,
  ],
  ["meta", /^(?:©|\(c\)|copyright\b|all rights reserved).{0,300}$/i],
  ["meta", /^\d{1,3}[\s-]min(?:ute)?s?\.?\s(?:read|watch|listen)$/i],
];
