// Which `meta` names and properties state which fact, best first.
// Sources: Open Graph (ogp.me), Twitter cards, Dublin Core (DCMI terms), and the documented tags of Parse.ly,
// Sailthru, Google Scholar (citation_*), Chartbeat and Cxense.
import type { Field } from "./candidate.ts";

export const META_NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: names(
    "og:title twitter:title parsely-title sailthru.title dc.title dcterms.title citation_title headline title cxenseparse:title",
  ),
  outlet: names(
    "og:site_name dc.publisher dcterms.publisher citation_publisher parsely-site publisher application-name",
  ),
  byline: names(
    "author article:author parsely-author sailthru.author dc.creator dcterms.creator citation_author byl byline " +
      "cxenseparse:author article:author_name og:article:author dc.contributor creator",
  ),
  publishedAt: names(
    "article:published_time og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date " +
      "dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created dc.date.created citation_publication_date " +
      "citation_date pubdate publishdate publish-date publish_date publication_date published_time date.issued " +
      "cxenseparse:recs:publishtime article.published originalpublicationdate ptime displaydate date",
  ),
  uri: names("og:url twitter:url parsely-link"),
};

function names(list: string): readonly string[] {
  return list.split(" ");
}
