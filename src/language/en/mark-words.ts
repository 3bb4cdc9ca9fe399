// Words by which page authors name the parts of a page that are not the report, by kind. The earliest row wins.
// Source: gathered from the markup conventions of common publishing systems (WordPress, Drupal, Arc, schema.org
// item properties) and advertising tags; a word is left out where it also names articles ("story", "content", "post").
import type { FurnitureKind } from "../../schema/article.ts";

export const MARK_WORDS: readonly (readonly [FurnitureKind, ReadonlySet<string>])[] = [
  ["comments", words("comment comments commentlist disqus livefyre viafoura coral respond reply replies")],
  ["share", words("share sharing shares sharebar sharedaddy sharethis addthis addtoany social socials follow likes")],
  [
    "related",
    words(
      "related recommended recommendation recommendations recirc recirculation readmore readnext upnext seealso morefrom " +
        "mostread trending popular suggested teaser teasers crosslink crosslinks linkbox sidebar outbrain taboola zergnet",
    ),
  ],
  [
    "promo",
    words(
      "promo promos promotion promotional newsletter newsletters subscribe subscription signup optin paywall membership " +
        "ad ads advert adverts advertisement advertising adsense dfp gpt sponsor sponsored affiliate nativo marketing " +
        "banner cta donate donation donations cookie cookies consent gdpr modal popup overlay",
    ),
  ],
  ["caption", words("caption captions imgcaption figcaption cutline credit credits photocredit imagecredit legend")],
  ["byline", words("byline bylines author authors authorbox bio vcard contributor contributors")],
  ["dateline", words("dateline")],
  [
    "navigation",
    words(
      "nav navbar navigation navlinks menu menus breadcrumb breadcrumbs pagination pager toc masthead footer toolbar skip",
    ),
  ],
  [
    "meta",
    words(
      "timestamp datetime pubdate published posted updated datepublished datemodified dateposted tag tags tagged topics keywords copyright disclaimer licence license readtime reading correction corrections " +
        "print rating ratings vote votes kicker",
    ),
  ],
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
