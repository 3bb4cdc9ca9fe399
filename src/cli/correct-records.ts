// Corrections of single records from the command line: records and words become places, and what was decided is said in a sentence.
import type { Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import { decide } from "../reconcile/corrections/decide.ts";
import { decisionsOf, type Wish } from "../reconcile/corrections/making.ts";
import { pointedAt } from "../reconcile/corrections/target.ts";
import { placeOf } from "../reconcile/corrections/words.ts";
import type { FurnitureKind } from "../schema/article.ts";
import type { Decision } from "../schema/correction.ts";
import { ParleyError, shown } from "../schema/parley-error.ts";
import type { Span } from "../schema/span.ts";
import type { Signing } from "./by-option.ts";
import { count } from "./count.ts";
import { reconcileLedger } from "./reconcile-ledger.ts";
import type { Session } from "./session.ts";
import { signatureOf } from "./signature.ts";
import { plainText } from "./terminal/plain-text.ts";

/** Decides all that is wished, as one step, and says so. */
export function decideOn(wishes: readonly Wish[], signing: Signing, session: Session): Promise<void> {
  return deciding(() => Promise.resolve(wishes), signing, session);
}

/** The words that are given become source, cue and content. */
export function decideSpans(
  { record, words }: { readonly record: string; readonly words: Words },
  signing: Signing,
  session: Session,
): Promise<void> {
  if (Object.keys(words).length === 0)
    throw new ParleyError("usage", "Give the words of --source, --cue or --content, or of several of them.");
  const wish = async (ledger: Ledger): Promise<readonly Wish[]> => {
    const { reading, attribution } = await pointedAt(ledger, record);
    const { id: report, text } = reading.article;
    const near = attribution.content[0]?.start ?? 0;
    const pieces = (role: keyof Words): readonly Span[] | undefined =>
      words[role]?.map((one) => placeOf(one, { report, text, near }));
    return [{ verb: "spans", record, source: pieces("source"), cue: pieces("cue"), content: pieces("content") }];
  };
  return deciding(wish, signing, session);
}

export interface Words {
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
  readonly content?: readonly string[];
}

export function markWords(
  { report, words, kind }: { readonly report: string; readonly words: string; readonly kind: FurnitureKind },
  signing: Signing,
  session: Session,
): Promise<void> {
  const wish = async (ledger: Ledger): Promise<readonly Wish[]> => {
    const article = (await ledger.reading(report))?.article;
    if (article === undefined)
      throw new ParleyError("record-missing", `There is no report "${shown(report)}" in the ledger.`);
    const span = placeOf(words, { report: article.id, text: article.text });
    return [{ verb: "furniture", report, span, kind }];
  };
  return deciding(wish, signing, session);
}

async function deciding(
  wishesIn: (ledger: Ledger) => Promise<readonly Wish[]>,
  { ledger: path, by }: Signing,
  session: Session,
): Promise<void> {
  const ledger = await openLedger(path);
  try {
    await reconcileLedger(ledger, { session, path });
    const decisions: Decision[] = [];
    for (const wish of await wishesIn(ledger)) decisions.push(...(await decisionsOf(ledger, wish)));
    const numbers = await decide(ledger, decisions, signatureOf(by));
    const [first] = decisions;
    const noun = count(numbers.length, "correction").replace(/^1 /, "");
    const which = `${noun} ${numbers.join(", ")}; parley corrections undo takes it back`;
    if (first !== undefined)
      await session.write(`${plainText(`${sentenceOf(first, decisions.length)} (${which}).`)}\n`);
  } finally {
    await ledger.close();
  }
}

function sentenceOf(decision: Decision, many: number): string {
  const these = count(many, "attribution");
  switch (decision.verb) {
    case "accept":
      return `${these} accepted`;
    case "reject":
      return `${these} rejected`;
    case "speaker":
      return `${shown(decision.speaker?.name ?? "Nobody")} speaks in ${these} now`;
    case "spans":
      return `The attribution stands on "${shown(decision.content.map(({ exact }) => exact).join(" … "))}" now`;
    case "kind":
      return `${these} ${many === 1 ? "is" : "are"} ${decision.kind} now`;
    case "status":
      return `${these} ${many === 1 ? "is" : "are"} ${decision.status} now`;
    case "merge-statements":
      return "The two are one statement now";
    case "split-statements":
      return "The two are two statements now";
    case "rename-deal":
      return `${shown(decision.from)} is called ${shown(decision.name)} now, in ${count(many, "report")}`;
    case "furniture":
      return `"${shown(decision.anchor.exact)}" is ${decision.kind} now and not of the report`;
    default:
      return decision satisfies never;
  }
}
