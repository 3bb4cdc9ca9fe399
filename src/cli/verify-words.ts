// A quotation or claim against the record, on the terminal or as JSON.
import { plainJson } from "../export/plain-json.ts";
import type { ContextPiece } from "../reconcile/statements/around.ts";
import type { Passage } from "../reconcile/statements/passages.ts";
import { sentenceOf } from "../reconcile/statements/verdict-sentence.ts";
import { type Near, questionOf, type Verdict, verify } from "../reconcile/statements/verify.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { openRecord } from "./open-record.ts";
import type { Session } from "./session.ts";
import { paintLines } from "./terminal/paint-lines.ts";
import { plainText } from "./terminal/plain-text.ts";
import { wrap } from "./terminal/wrap.ts";
import { denialLines, diffLines, standingOf } from "./view-statement.ts";

export interface VerifyOptions {
  readonly ledger: string;
  readonly speaker?: string;
  readonly json?: true;
}

/** @throws ParleyError usage, where nothing is asked */
export async function verifyWords(text: string, options: VerifyOptions, session: Session): Promise<void> {
  const question = questionOf(text, options.speaker ?? null);
  if (!/[\p{L}\p{N}]/u.test(question.words))
    throw new ParleyError(
      "usage",
      `There is no word in "${shown(text)}" to verify: give the quotation or claim in quotation marks.`,
    );
  const ledger = await openRecord(options.ledger, session);
  try {
    const verdict = await verify(ledger, question);
    if (options.json) await session.write(`${plainJson(verdict)}\n`);
    else await session.write(`${viewVerdict(verdict, session.terminal).join("\n")}\n`);
  } finally {
    await ledger.close();
  }
}

function viewVerdict(verdict: Verdict, view: Session["terminal"]): readonly string[] {
  const { colours, width } = view;
  const isInReport = verdict.finding === "in-report";
  const passages = verdict.passages.flatMap((passage) => passageLines(passage, view));
  return [
    ...wrap(plainText(sentenceOf(verdict)), width).map(colours.bold),
    "",
    ...(isInReport ? passages : []),
    ...verdict.nearest.flatMap((near) => nearLines(near, view)),
    ...(isInReport ? [] : passages),
  ];
}

function nearLines(
  { match, context, diff, statement, attribution }: Near,
  view: Session["terminal"],
): readonly string[] {
  const { colours, width } = view;
  const carried = [...new Set(statement.wordings.map(({ outlet }) => outlet ?? "no outlet"))].join(", ");
  const tellers = statement.accordingTo.map((name) => `, according to ${name}`).join("");
  const head = `${statement.speaker ?? "speaker not settled"}${tellers} · ${standingOf(statement)}`;
  const inner = { colours, width: width - 2 };
  const isCompared = match === "contrary" || match === "altered" || match === "in-other-words";
  return [
    ...wrap(plainText(head), width).map(colours.cyan),
    ...denialLines(statement, inner).map((line) => `  ${line}`),
    ...(isCompared ? diffLines(diff, inner) : contextLines(context, inner)).map((line) => `  ${line}`),
    ...wrap(plainText(`in ${carried} · ${statement.id} · ${attribution}`), width - 2).map(
      (line) => `  ${colours.dim(line)}`,
    ),
    "",
  ];
}

function passageLines({ context, ...passage }: Passage, view: Session["terminal"]): readonly string[] {
  const { colours, width } = view;
  const { report, outlet, title, publishedAt, span } = passage;
  const head = [
    "in a report’s text",
    outlet ?? "no outlet",
    publishedAt?.slice(0, 10) ?? "no date",
    title ?? "no title",
  ];
  const place = `${report} · /reports/${report}?at=${span.start}-${span.end}`;
  const inner = { colours, width: width - 2 };
  return [
    ...wrap(plainText(head.join(" · ")), width).map(colours.cyan),
    ...contextLines(context, inner).map((line) => `  ${line}`),
    ...wrap(plainText(place), width - 2).map((line) => `  ${colours.dim(line)}`),
    "",
  ];
}

/** The whole sentence, what was asked between « and ». */
function contextLines(context: readonly ContextPiece[], { width, colours }: Inner): readonly string[] {
  const pieces = context.flatMap(({ text, isAsked }) => {
    const plain = plainText(text).replace(/\s+/g, " ");
    return isAsked ? { text: `«${plain}»`, paint: colours.green } : { text: plain };
  });
  return paintLines(pieces, width);
}

type Inner = Pick<Session["terminal"], "width" | "colours">;
