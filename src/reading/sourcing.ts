// Sourcing: on whose word an attribution rests. Named: someone the report names, or a body it names. Unnamed: described
// only. Anonymous: the report says that anonymity was asked, granted or used. Document: a paper speaks. Outlet:
// second-hand. Unstated: nobody is said to vouch.
import type { Sourcing, SourcingGrade } from "../schema/attribution.ts";
import type { Span } from "../schema/span.ts";
import type { Figure } from "./actors/figure.ts";

/** Wordings of asked or granted anonymity. Every quantifier is bounded. */
const ANONYMITY =
  /\b(?:on (?:the )?condition (?:of anonymity|that (?:he|she|they|(?:his|her|their) (?:name|names|identity)) not be)|anonymously|anonymous|anonymity|(?:not to|declined to|refused to|cannot|could not) be (?:named|identified|quoted by name)|not be (?:named|identified|used|published)|(?:names?|identit(?:y|ies)) (?:to )?be (?:withheld|kept|left out)|(?:not|n['’]t|un)\s?(?:authori[sz]ed|allowed|permitted|cleared) to|speaking on background|whose (?:name|names|identity) (?:is|are|was|were) (?:being )?(?:withheld|known to)|(?:if|were (?:he|she|they)) (?:identified|named)|for fear of (?:reprisals?|retaliation|retribution)|withh(?:old|olding|eld) (?:his|her|their) names?|(?:did not|does not|didn['’]t|do not) (?:want|wish) (?:his|her|their) names?|(?:give|gave) (?:only )?(?:his|her|their) first names?)\b/i;

export interface Basis {
  readonly figure: Figure | null;
  /** The source's words with those around them that may speak of anonymity: its sentence, cut to a bounded length. */
  readonly around: Span;
  readonly hasSource: boolean;
  /** "he", "the senator" or a shared surname, though it could not be tied, stands for someone the report has named. */
  readonly isIntroduced: boolean;
}

/**
 * The grade of one attribution, with the words that prove anonymity.
 *
 * @example "an official who asked not to be named": anonymous, "not to be named"
 * @example not: "the envoy named in the letter": nothing about anonymity
 */
export function gradeSource(basis: Basis, text: string): Sourcing {
  if (!basis.hasSource && basis.figure === null) return { grade: "unstated" };
  const { figure } = basis;
  const isOpen = figure === null || !figure.isNamed;
  const match = isOpen ? ANONYMITY.exec(text.slice(basis.around.start, basis.around.end)) : null;
  if (match !== null) {
    const start = basis.around.start + match.index;
    return { grade: "anonymous", span: { start, end: start + match[0].length } };
  }
  return { grade: figure === null ? (basis.isIntroduced ? "named" : "unnamed") : gradeOf(figure) };
}

function gradeOf(figure: Figure): SourcingGrade {
  if (figure.kind === "outlet") return "outlet";
  if (figure.kind === "document") return REPORTED.test(figure.name.slice(0, 200)) ? "outlet" : "document";
  if (figure.isNamed) return "named";
  return figure.kind === "organization" && hasProperName(figure.name) ? "named" : "unnamed";
}

/** "media reports", "newspaper articles": what outlets wrote. */
const REPORTED = /\b(?:media|press|newspaper|television|tv|radio) (?:reports?|articles?|accounts?|stor(?:y|ies))$/i;

/** "Marenni government", "minister's office": a body told apart from others, though it has no name of its own. */
function hasProperName(name: string): boolean {
  return /\p{Lu}\p{L}/u.test(name.slice(0, 200)) || /['’]s\b/.test(name.slice(0, 200));
}
