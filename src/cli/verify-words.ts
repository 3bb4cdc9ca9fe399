// A quotation or claim against the record, on the terminal or as JSON.
import { plainJson } from "../export/plain-json.ts";
import { type Near, questionOf, type Verdict, verify } from "../reconcile/statements/verify.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import { count } from "./count.ts";
import { openRecord } from "./open-record.ts";
import type { Session } from "./session.ts";
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
      `There is no word in ${shown(text)} to verify: give the quotation or claim in quotation marks.`,
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
  return [
    ...wrap(plainText(sentenceOf(verdict)), width).map(colours.bold),
    "",
    ...verdict.nearest.flatMap((near) => nearLines(near, view)),
  ];
}

function sentenceOf({ finding, speaker, nearest, reports, since, until }: Verdict): string {
  const among = `${count(reports, "report")}${since === null ? "" : ` from ${since} to ${until}`}`;
  const by = nearest[0]?.statement.speaker ?? "somebody the reports do not name";
  switch (finding) {
    case "said":
      return `Said by ${by}, in these words.`;
    case "altered":
      return `Said by ${by}, but not quite in these words.`;
    case "contrary":
      return `Not found in these words in ${among}. ${by} is on record with the opposite: a “not” is the difference.`;
    case "in-other-words":
      return `Not found in these words in ${among}. Said in other words by ${by}.`;
    case "denied":
      return `Denied by ${by}.`;
    case "said-by-another":
      return `Not found as said by ${speaker ?? "anybody"} in ${among}. Said by ${by}.`;
    case "absent":
      return `Not found in ${among}.`;
    default:
      return finding satisfies never;
  }
}

function nearLines({ diff, statement, attribution }: Near, view: Session["terminal"]): readonly string[] {
  const { colours, width } = view;
  const carried = [...new Set(statement.wordings.map(({ outlet }) => outlet ?? "no outlet"))].join(", ");
  const head = `${statement.speaker ?? "speaker not settled"} · ${standingOf(statement)}`;
  return [
    ...wrap(plainText(head), width).map(colours.cyan),
    ...diffLines(diff, { colours, width: width - 2 }).map((line) => `  ${line}`),
    ...wrap(plainText(`in ${carried} · ${statement.id} · ${attribution}`), width - 2).map(
      (line) => `  ${colours.dim(line)}`,
    ),
    ...denialLines(statement, { colours, width: width - 2 }).map((line) => `  ${line}`),
    "",
  ];
}
