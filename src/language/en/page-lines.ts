// Lines that stand on news pages around a report and never in it, as whole paragraphs: what scraping leaves behind.
// Collected from what templates of news sites print (WordPress comment forms, agency copy, share bars) and from reading
// scraped reports. Each pattern must match a whole paragraph, every quantifier is bounded, and where a report could
// begin a sentence with the same words the pattern asks for more of the line. `head` stands above the first prose
// paragraph, `tail` below the last, `rest` everywhere but above it.
import type { FurnitureKind } from "../../schema/article.ts";
import { MONTH } from "./months.ts";

export interface PageLine {
  readonly kind: FurnitureKind;
  readonly where: "anywhere" | "head" | "tail" | "rest";
  readonly pattern: RegExp;
}

const line = (kind: FurnitureKind, where: PageLine["where"], source: string, flags = "i"): PageLine => ({
  kind,
  where,
  pattern: new RegExp(`^(?:${source})$`, flags),
});

const DAY = "(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s";
const DATE = `(?:${DAY})?(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}\\.?(?:,?\\s\\d{4})?|${MONTH}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?)`;
const TIME =
  "(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?)(?:\\s\\(?[a-z]{2,5}\\)?)?";
const NETWORK =
  "share|save|tweet|e-?mail|print|copy link|link copied|copy|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|messenger|instagram|youtube|flipboard|pocket|bluesky|threads|viber|comments?";

const CREDITED =
  "(?:[Ww]ith )?(?:[Aa]dditional )?[Rr]eporting|[Ee]diting|[Ww]riting|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Rr]eported";

export const PAGE_LINES: readonly PageLine[] = [
  // Comment forms and counts.
  line(
    "comments",
    "anywhere",
    "(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply)s?(?: (?:below|here|to .{1,80}))?[.!]?",
  ),
  line("comments", "anywhere", "your e-?mail address will not be (?:published|shared|made public).{0,120}"),
  line("comments", "anywhere", "required fields are marked.{0,40}"),
  line(
    "comments",
    "anywhere",
    "(?:(?:\\d{1,6}|no|all|view|show|hide|load|see|read)(?: all| more| the)?(?: \\(?\\d{1,6}\\)?)? )?comments?(?: \\(\\d{1,6}\\))?:?",
  ),
  line(
    "comments",
    "anywhere",
    "(?:comments (?:are|have been) (?:closed|turned off|disabled).{0,60}|be the first to comment.{0,60})",
  ),
  line(
    "comments",
    "anywhere",
    "(?:(?:sign|log) in|register) (?:or .{1,30} )?to (?:comment|post|reply|join|leave|view|add).{0,60}",
  ),
  line("comments", "anywhere", "save my name.{0,120}|notify me (?:of|by|when) .{0,80}|cancel reply|post comment"),
  line("comments", "anywhere", "(?:your )?(?:name|e-?mail(?: address)?|website|comment) ?\\*"),
  line("comments", "anywhere", "join the (?:conversation|discussion|debate)[.!]?"),

  // Share bars and invitations to follow.
  line(
    "share",
    "anywhere",
    "share(?: this)?(?: (?:article|story|post|page|via|with (?:friends|others)))?(?: (?:on|via) .{1,40})?:?",
  ),
  line("share", "anywhere", `(?:(?:${NETWORK})[\\s,|·•/]{0,3}){1,14}`),
  line("share", "anywhere", "(?:read or )?share this (?:story|article):? ?https?:\\S{3,300}"),
  line("share", "anywhere", "follow (?:us|me|him|her|them) ?(?:on|at|@).{0,80}"),
  line(
    "share",
    "rest",
    "follow .{2,80} on (?:twitter|facebook|instagram|telegram|whatsapp|x|youtube|linkedin|google news)\\b.{0,80}",
  ),
  line(
    "share",
    "rest",
    "(?:like .{2,60}|check us out|find us|join us) on (?:facebook|twitter|instagram|telegram|whatsapp)\\b.{0,80}",
  ),

  // When, how long, under which labels, whose rights.
  line(
    "meta",
    "anywhere",
    "(?:estimated )?(?:read(?:ing)? time:? .{1,20}|\\d{1,3}[ -]?min(?:ute)?s?\\.?[ -]?(?:read|to read))",
  ),
  line(
    "meta",
    "anywhere",
    `(?:[^|:.]{2,40} ?[|•·] ?)?(?:first |last |originally )?(?:published|updated|posted|modified|issued)(?: on| at| ?:)? ?(?:${DATE}|${TIME}|\\d{1,2} (?:minutes?|hours?|days?) ago).{0,60}`,
  ),
  line(
    "meta",
    "head",
    `(?:[^|.]{2,40} ?[|•·-] ?)?(?:${DATE},?(?: ?(?:at|[-–|•·])? ?${TIME})?|${TIME},? ${DATE})(?: ?[|•·] ?.{1,40})?`,
  ),
  line("meta", "anywhere", "(?:tagged|tags?|filed under|keywords|posted in|topics?|categor(?:y|ies)) ?:.{0,300}"),
  line("meta", "tail", "(?:tags|topics|filed under)"),
  line("meta", "anywhere", "(?:(?:copyright|©|\\(c\\)) ?(?:©|\\(c\\))? ?(?:19|20)\\d\\d\\b|© ?).{0,240}"),
  line("meta", "anywhere", "(?:copyright\\b.{0,160})?all rights reserved\\b.{0,160}"),
  line("meta", "anywhere", ".{0,80}this material may not be published, broadcast.{0,120}"),
  line(
    "meta",
    "tail",
    "contact (?:the|our) (?:writer|reporter|author|editor|newsroom|team)s?\\b.{0,160}|(?:you can )?(?:e-?mail|contact|reach) .{2,80} at \\S{1,60}@\\S{1,60}",
  ),
  line("meta", "tail", "\\([^()]{2,60}\\d{1,2}/\\d{1,2}/\\d{4}[^()]{0,30}\\)"),
  line("meta", "rest", "sources? ?: ?[^.]{2,60}"),
  line("meta", "tail", "our standards ?: ?the thomson reuters trust principles.{0,40}"),

  // Labels of press databases (Nexis, Factiva) in the texts they export.
  line("byline", "head", "BYLINE ?:.{1,120}", ""),
  line("dateline", "head", "DATELINE ?:.{1,120}", ""),
  line(
    "meta",
    "anywhere",
    "(?:SECTION|LENGTH|LOAD-DATE|PUBLICATION-TYPE|DOCUMENT-TYPE|LANGUAGE|JOURNAL-CODE|SUBJECT|GEOGRAPHIC|COUNTRY|GRAPHIC|ACC-NO|EDITION) ?:.{0,300}",
    "",
  ),

  // Who wrote, as agencies sign it.
  line("byline", "anywhere", `[(\\[](?:${CREDITED}) (?:by|from) .{2,240}[)\\]]\\.?`, ""),
  line("byline", "tail", `(?:${CREDITED}) (?:by \\p{Lu}|from (?:\\p{Lu}|agencies)).{2,240}`, "u"),
  line("byline", "tail", "(?:[—–-]{1,2} ?)?with (?:assistance|reporting|files|inputs) (?:by|from) .{2,160}"),
  line(
    "byline",
    "tail",
    ".{2,200} contributed (?:reporting )?(?:to|from) (?:this|the) (?:report|story|article|[A-Z][a-z]+)\\b.{0,60}",
  ),
  line("byline", "anywhere", "about the authors?"),

  // Other reports.
  line(
    "related",
    "rest",
    "(?:related|read (?:more|also|next|this|on)|see also|also (?:read|see|watch)|don['’]t miss|must[- ]reads?|recommended|more|more on this(?: story)?|more from .{2,40}) ?[:|»>] ?\\S.{0,240}",
  ),
  line("related", "rest", "(?:related|read also|also read) [–—-] \\S.{0,240}"),
  line("related", "rest", "(?:\\S.{10,180}[^.!?:;,] )?Read [Mm]ore(?: ?[»>→])?", ""),
  line("related", "rest", "\\[[^\\[\\]@]{15,200}\\]"),
  line("related", "rest", "(?:most (?:read|popular|viewed) in|related stories|related what) .{0,900}"),

  // What the site wants of the reader.
  line(
    "promo",
    "anywhere",
    "(?:advertisement|advertising|anzeige|sponsored(?: content)?|paid post|promoted(?: content)?)(?:[\\s:–—-]{1,4}(?:continue reading|scroll to continue|story continues|article continues).{0,40})?",
  ),
  line(
    "promo",
    "anywhere",
    "(?:story|article|report) continues (?:below|after).{0,40}|continue reading(?: the main story| below| .{1,80})?",
  ),
  line("promo", "anywhere", "scroll (?:(?:down|below) )?(?:for|to) .{1,40}"),
  line(
    "promo",
    "anywhere",
    "(?:please )?(?:sign up|subscribe)(?: now| here| today)?(?: (?:for|to|with) .{2,240})?[.!]?",
  ),
  line("promo", "anywhere", "newsletters?(?: sign[- ]?up\\b.{0,700})?"),
  line(
    "promo",
    "anywhere",
    "get (?:the|our|unlimited|digital|full|breaking|free|daily|all|more) .{0,100}\\b(?:newsletters?|inbox|alerts|app|digital access)\\b.{0,80}|get digital access",
  ),
  line("promo", "anywhere", "(?:download|get|try) (?:the|our) .{0,40}\\bapps?\\b.{0,60}"),
  line(
    "promo",
    "anywhere",
    "(?:support|fund) (?:our|independent|quality|free) .{0,60}journalism.{0,80}|donate (?:now|today|here).{0,40}",
  ),
  line(
    "promo",
    "anywhere",
    "(?:we pay for your stories|(?:do you )?have (?:a|you got a) (?:story|tip|news tip)).{0,200}",
  ),
  line(
    "promo",
    "anywhere",
    "click here (?:to|for) .{2,100}|read the (?:rest|full (?:story|article|report|text)|original).{0,60}",
  ),
  line(
    "promo",
    "anywhere",
    "(?:just watched|must watch|now playing|up next|play video|video player|media playback is|your browser does not support|replay more videos).{0,400}",
  ),
  line("promo", "rest", "(?:watch|listen|video|podcast|gallery|in pictures) ?: ?\\S.{2,240}"),
  line("promo", "anywhere", "(?:play|watch|listen)(?: (?:now|live|again|video|audio|to this (?:article|story)))?"),
  line(
    "promo",
    "tail",
    "(?:today['’]s coverage from|thank(?:s| you) for reading|this (?:story|article) is (?:free|available) ).{0,120}",
  ),

  // Ways through the site.
  line(
    "navigation",
    "anywhere",
    "(?:home|menu|search|close|skip to (?:main )?content|back to top|prev(?:ious)?|next|log ?in|sign in|contact us|about us|privacy policy|cookie policy|terms of (?:use|service)|advertise with us|site ?map|(?:previous|next) (?:article|post|story)|view all|see all|show more|load more)(?: ?[»›>|] ?)?",
  ),
  line("navigation", "anywhere", "(?:you are here:? ?)?home ?[>»›/|] ?.{1,160}"),
  line("navigation", "head", "[\\w&'’ -]{2,30}(?: ?[>»›] ?[\\w&'’, -]{2,60}){1,5}"),
  line("navigation", "rest", "\\d{1,3} show all .{0,120}"),
  line("navigation", "rest", "https?://\\S{3,300}"),
  line("navigation", "anywhere", "[-–—_*=•·~#.\\s]{3,200}"),

  // What the templates of large outlets print beside these.
  line("share", "anywhere", "share page|about sharing|copy this link|share full article|gift this article"),
  line(
    "meta",
    "anywhere",
    "(?:this article is )?more than \\d{1,2} (?:years?|months?) old|(?:published|updated|last updated)(?: on)?",
  ),
  line("meta", "anywhere", "(?:purchase|get) licensing rights.{0,40}|view image in full ?screen|open image in gallery"),
  line(
    "promo",
    "anywhere",
    "supported by|skip advertisement|listen to this article\\b.{0,60}|list of \\d{1,2} items|end of list",
  ),
  line(
    "promo",
    "anywhere",
    "(?:skip|end of|start of) (?:advertisement|ad|promotion|newsletter|most read|recommended stories)(?: .{1,40})?",
  ),
  line("promo", "anywhere", "(?:[\\w ]{2,20} )?(?:values your feedback|is committed to your privacy)"),
];

/** Headings over a list of other reports: the short lines after them belong to them. */
export const RELATED_HEADING: RegExp =
  /^(?:related(?: (?:articles?|stor(?:y|ies)|coverage|content|links?|posts?|topics?|news|videos?|reading))?|(?:most|more) (?:read|popular|viewed|on this(?: story| topic)?|stories|news|coverage)|recommended(?: (?:stories|for you))?|you (?:may|might) (?:also )?(?:like|be interested in)|read (?:more|also|next)|see also|also read|editor['’]s picks?|trending(?: now)?|top stories|latest (?:news|stories)|don['’]t miss|in case you missed it)\s?:?$/i;

/** After these nothing of the report comes: the comment form and the readers' comments below it. */
export const COMMENTS_BEGIN: RegExp =
  /^(?:leave a reply(?: cancel reply)?|your e-?mail address will not be (?:published|shared).{0,120})$/i;
