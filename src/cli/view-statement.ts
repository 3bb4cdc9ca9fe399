// A statement on the terminal: the words nearest to the speaker, then every wording with its outlet and how it differs.
import type { DiffPiece } from "../reconcile/statements/compare.ts";
import type { Denial } from "../reconcile/statements/denials.ts";
import type { Statement, StatementWording } from "../reconcile/statements/statement.ts";
import { count } from "./count.ts";
import { type Piece, paintLines } from "./terminal/paint-lines.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";

type View = Pick<Terminal, "width" | "colours">;

const INDENT = "  ";

/** Wordings that are listed; export has all. */
const MOST_WORDINGS = 30;

export function viewStatement(statement: Statement, view: View): readonly string[] {
  const { colours, width } = view;
  const { speaker, accordingTo, fullest, wordings, id, attributions } = statement;
  const who = [speaker ?? "speaker not settled", ...accordingTo.map((name) => `according to ${name}`)].join(", ");
  return [
    ...wrap(plainText(`${who} · ${standingOf(statement)}`), width).map(colours.bold),
    ...wrap(plainText(fullest), width - INDENT.length).map((line) => INDENT + line),
    ...wrap(plainText(id), width).map(colours.dim),
    ...denialLines(statement, view),
    "",
    ...wordings.slice(0, MOST_WORDINGS).flatMap((wording) => wordingLines(wording, view)),
    ...(attributions > MOST_WORDINGS ? [`… and ${count(attributions - MOST_WORDINGS, "wording")} more`] : []),
  ];
}

/** "denied by Ardesh, Meridian Press Agency, 2031-03-07: the gates were shut · s012345678901". */
export function denialLines({ deniedBy, denies }: Statement, { width, colours }: View): readonly string[] {
  const line = (how: string) => (one: Denial) => {
    const who = [one.speaker ?? "somebody", one.outlet ?? "no outlet", one.publishedAt?.slice(0, 10) ?? "no date"];
    return wrap(plainText(`${how} ${who.join(", ")}: ${one.words} · ${one.statement}`), width).map(colours.yellow);
  };
  return [...deniedBy.flatMap(line("denied by")), ...denies.flatMap(line("denies"))];
}

/** "denied · 3 reports, 2 independent · 2031-03-05 to 2031-03-07 · anonymous". */
export function standingOf({ status, reports, independent, since, until, sourcing }: Statement): string {
  const days = since === null ? "no date" : since === until ? since : `${since} to ${until}`;
  return [
    ...(status === "said" ? [] : [status]),
    `${count(reports, "report")}, ${independent} independent`,
    days,
    ...(sourcing === "named" ? [] : ["nobody is named"]),
  ].join(" · ");
}

/** What the wording has alone between [+ and +], what it leaves out between [- and -]. */
export function diffLines(diff: readonly DiffPiece[], { width, colours }: View): readonly string[] {
  const pieces = diff.flatMap(({ text, of }, at): readonly Piece[] => {
    const plain = plainText(text);
    const gap = at === 0 ? [] : [{ text: " " }];
    if (of === "both") return [...gap, { text: plain }];
    return [
      ...gap,
      of === "wording" ? { text: `[+${plain}+]`, paint: colours.green } : { text: `[-${plain}-]`, paint: colours.red },
    ];
  });
  return paintLines(pieces, width);
}

function wordingLines(one: StatementWording, view: View): readonly string[] {
  const { colours, width } = view;
  const remarks = [
    ...[one.outlet ?? "no outlet", one.publishedAt?.slice(0, 10) ?? "no date", one.kind, one.faithfulness],
    ...one.accordingTo.map((name) => `according to ${name}`),
    ...(one.credit === null || one.accordingTo.includes(one.credit) ? [] : [`on the word of ${one.credit}`]),
    ...(one.copyOf === null ? [] : [`copy of ${one.copyOf}`]),
    ...(one.isUnreliable ? ["unreliable: these words stand here alone"] : []),
    one.id,
  ];
  return [
    ...wrap(plainText(remarks.join(" · ")), width).map(colours.cyan),
    ...diffLines(one.diff, { colours, width: width - INDENT.length }).map((line) => INDENT + line),
    "",
  ];
}
