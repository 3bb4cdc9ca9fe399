// What a verdict says, as the terminal and agents are told it (the app has its own words in web/languages). Promises: a denial and the
// opposite are told first; "in these words" is told of what was said in these words and of nothing else.
import type { ContextPiece } from "./around.ts";
import type { Denial } from "./denials.ts";
import type { Passage } from "./passages.ts";
import type { Near, Verdict } from "./verify.ts";

/** One to three sentences; names and words are reports'. */
export function sentenceOf(verdict: Verdict): string {
  return [...verdict.denials.slice(0, 1).map(deniedBy), foundIn(verdict)].join(" ");
}

function foundIn({ finding, speaker, nearest, passages, reports, since, until }: Verdict): string {
  const held = `${reports} report${reports === 1 ? "" : "s"}`;
  const among = `${held}${since === null ? "" : ` from ${since} to ${until}`}`;
  const [first] = nearest;
  const by = nameOf(first);
  const notFound = `Not found in these words in ${among}.`;
  switch (finding) {
    case "said":
      return `Said by ${by}, ${asWhat(first)}.`;
    case "cut-short":
      return `Cut out of what ${by} said: ${lessBy(first?.contrast?.record)}. The whole sentence stands below.`;
    case "contrary":
      return `The opposite is on record, of ${by}: ${partedBy(first)}. ${notFound}`;
    case "pieces":
      return `${notFound} Only pieces of it are, ${piecesOf(nearest)}; what lies between them stands below.`;
    case "altered":
      return `Said by ${by}, but not quite in these words${partingOf(first)}.`;
    case "in-other-words":
      return `${notFound} Said in other words by ${by}${partingOf(first)}.`;
    case "denied":
      return `Denied by ${by}.`;
    case "not-said":
      return `Not said: ${by} is on record only as not saying so, or as giving no comment.`;
    case "said-by-another":
      return `Not found as said by ${speaker ?? "anybody"} in ${among}. ${alike(first)}`;
    case "in-report":
      return `${inReport(passages)}${speaker === null ? "" : ` Not found as said by ${speaker}.`}`;
    case "absent":
      return `Not found in ${among}.`;
    default:
      return finding satisfies never;
  }
}

function deniedBy({ speaker, outlet, publishedAt, words }: Denial): string {
  const where = [outlet ?? "no outlet", publishedAt?.slice(0, 10) ?? "no date"].join(", ");
  return `Denied by ${speaker ?? "somebody the reports do not name"} (${where}): “${words}”.`;
}

/** With whoever tells that it was said, where no report has it on its own. */
function nameOf(near: Near | undefined): string {
  const name = near?.statement.speaker ?? near?.speaker ?? "somebody the reports do not name";
  return [name, ...(near?.statement.accordingTo ?? []).map((teller) => `(according to ${teller})`)].join(" ");
}

function asWhat(near: Near | undefined): string {
  switch (near?.quoted) {
    case "none":
      return "in these words of the report, which are no quotation";
    case "part":
      return "in these words, of which the report quotes a part";
    default:
      return "in these words";
  }
}

function lessBy(word = ""): string {
  return `“${word}” stands beside these words in the same sentence`;
}

function partedBy(near: Near | undefined): string {
  const { asked = "", record = "" } = near?.contrast ?? {};
  if (asked === "") return `the record has “${record}”`;
  return record === "" ? `“${asked}” is not in the record` : `the record has “${record}” for “${asked}”`;
}

function partingOf(near: Near | undefined): string {
  return near?.contrast ? `: ${partedBy(near)}` : "";
}

function piecesOf(nearest: readonly Near[]): string {
  const speakers = new Set(nearest.filter(({ match }) => match === "pieces").map(nameOf));
  return speakers.size > 1 ? `and of several voices: ${[...speakers].join(", ")}` : `of ${[...speakers].join("")}`;
}

function alike(near: Near | undefined): string {
  const by = nameOf(near);
  if (near?.match === "said") return `Said by ${by}.`;
  return near?.match === "cut-short" ? `Cut out of what ${by} said.` : `${by} said something like it.`;
}

function inReport([passage]: readonly Passage[]): string {
  const { outlet = null, publishedAt = null, heldBy = null, contrast = null } = passage ?? {};
  const where = `${outlet ?? "no outlet"}, ${publishedAt?.slice(0, 10) ?? "no date"}`;
  const less = contrast === null ? "" : ` ${lessBy(contrast.record)}.`;
  if (heldBy === null) return `Stands in a report’s text (${where}), said by nobody the record knows.${less}`;
  const who = heldBy.speaker ?? "somebody the reports do not name";
  const how = heldBy.status === "said" ? "has as said by" : "has as denied or not said by";
  return `Stands in a report’s text (${where}), beyond the words that the record ${how} ${who}.${less}`;
}

/** "We will [never accept] a buyer": what was asked as it stands, the rest in brackets. */
export function contextText(context: readonly ContextPiece[]): string {
  return context
    .map(({ text, isAsked }) => (isAsked ? `«${text}»` : text))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
