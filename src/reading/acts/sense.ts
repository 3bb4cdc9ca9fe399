// Sense: one reading of an event verb or noun: when it holds, which PLOVER kind it is, and where its recipient stands.
// `sensesIn` reads the lexicon's lines. Promise: a line that is no sense throws when the module loads, so a slip in the
// lexicon fails every test instead of one report.

/** What must stand around a verb. */
export type Condition =
  | { readonly needs: "object" | "two-objects" | "no-object" | "person" | "infinitive" | "clause" }
  | { readonly needs: "class"; readonly of: string }
  | { readonly needs: "class-of"; readonly noun: string; readonly of: string }
  | { readonly needs: "particle"; readonly word: string }
  | { readonly needs: "slot"; readonly preposition: string; readonly of: string | null };

export interface Sense {
  readonly when: readonly Condition[];
  /** "RETREAT/withdraw"; null where the words tell of no act. */
  readonly kind: string | null;
  /** Whether the subject is the recipient: "received aid from". */
  readonly isReversed: boolean;
  /** Where the recipient stands, in order: "obj", "that" for a clause's subject, or prepositions; `[]` for nowhere; the object unless
   * the line says otherwise. */
  readonly recipients: readonly string[];
}

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  `of in on at by for from with about against among into onto over under after before during through between behind near
  toward towards upon within outside inside across along around off concerning including following alongside as to out
  regarding`.split(/\s+/),
);

/** Senses by word, in the order of the lexicon's lines. */
export function sensesIn(lexicon: string): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of lexicon.trim().split("\n")) {
    const [heads, body] = halves(line, ":");
    const read = body.split(";").map(senseOf);
    for (const word of heads.split(" ")) senses.set(word, [...(senses.get(word) ?? []), ...read]);
  }
  return senses;
}

function halves(line: string, at: string): readonly [string, string] {
  const cut = line.indexOf(at);
  if (cut < 0) throw new Error(`lexicon of acts: no "${at}" in "${line}"`);
  return [line.slice(0, cut).trim(), line.slice(cut + 1).trim()];
}

const KIND = /^(~)?(\?|[A-Z]+(?:\/[a-z-]+)?)\s*(?:@(\S*))?$/;

function senseOf(written: string): Sense {
  const [conditions, outcome] = written.includes(">") ? halves(written, ">") : ["", written.trim()];
  const match = KIND.exec(outcome);
  if (match === null) throw new Error(`lexicon of acts: "${outcome}" is no kind`);
  return {
    when: conditions.split(" ").filter(Boolean).map(conditionOf),
    kind: match[2] === "?" ? null : (match[2] ?? null),
    isReversed: match[1] === "~",
    recipients: match[3] === undefined ? ["obj"] : match[3].split(",").filter(Boolean),
  };
}

function conditionOf(word: string): Condition {
  if (word === "obj") return { needs: "object" };
  if (word === "two") return { needs: "two-objects" };
  if (word === "none") return { needs: "no-object" };
  if (word === "obj-person") return { needs: "person" };
  if (word === "inf") return { needs: "infinitive" };
  if (word === "that") return { needs: "clause" };
  if (word.startsWith("+")) return { needs: "particle", word: word.slice(1) };
  const [left = "", right] = word.split("=");
  if (PREPOSITIONS.has(left)) return { needs: "slot", preposition: left, of: right ?? null };
  return right === undefined ? { needs: "class", of: left } : { needs: "class-of", noun: left, of: right };
}
