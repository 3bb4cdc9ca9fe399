// The marks of one paragraph → its quotations. A stack, so that marks may nest; what stays open is reported as such and
// never reaches over what follows it. Promise: linear in the number of marks, for any order of them.
import type { Family, Mark } from "./marks.ts";

export interface Pair {
  readonly opening: Mark;
  /** Null where no mark closes it. */
  readonly closing: Mark | null;
  /** Still open where the paragraph ends: the next paragraph may go on with it. */
  readonly isOpenAtEnd: boolean;
  /** Without a closing mark it ends here at the latest: where the next quotation begins or the one around it ends. */
  readonly limit: number | null;
}

export interface Pairs {
  /** In the order of their opening marks. */
  readonly pairs: readonly Pair[];
  /** The first double mark, where it closes what was not opened here: perhaps the paragraph before did. */
  readonly unopened: Mark | null;
}

export function pairMarks(marks: readonly Mark[]): Pairs {
  const ahead = lookAhead(marks);
  const state = new OpenMarks();
  const first = marks.find((mark) => mark.family === "double");
  let unopened: Mark | null = null;
  for (const [index, mark] of marks.entries()) {
    const role = roleOf(mark, state, ahead[index] ?? nothingAhead);
    if (role === "opens") state.open(mark);
    else if (role === "closes") state.close(mark);
    else if (mark === first && state.isEmpty() && mark.side === "closes" && !mark.isInch) unopened = mark;
  }
  return { pairs: state.finish(), unopened };
}

/** The nearest later mark of each family. */
interface Ahead {
  readonly single: Mark | null;
  readonly double: Mark | null;
}

const nothingAhead: Ahead = { single: null, double: null };

function lookAhead(marks: readonly Mark[]): readonly Ahead[] {
  const found: Ahead[] = [];
  let ahead = nothingAhead;
  for (const mark of marks.toReversed()) {
    found.push(ahead);
    if (mark.family === "single") ahead = { ...ahead, single: mark };
    if (mark.family === "double") ahead = { ...ahead, double: mark };
  }
  return found.reverse();
}

type Role = "opens" | "closes" | "stray";

function roleOf(mark: Mark, open: OpenMarks, ahead: Ahead): Role {
  return mark.family === "single" ? roleOfSingle(mark, open, ahead) : roleOfOther(mark, open, ahead);
}

function roleOfOther(mark: Mark, open: OpenMarks, ahead: Ahead): Role {
  const isOpen = open.has(mark.family);
  if (mark.shape === "opens") {
    const isTurned = isOpen && (mark.side === "closes" || (open.top()?.isLow === true && mark.side !== "opens"));
    return isTurned || isBetweenOpenings(mark, open, ahead) ? "closes" : "opens";
  }
  if (mark.shape === "closes") return isOpen ? "closes" : mark.side === "opens" ? "opens" : "stray";
  if (mark.side === "opens") return isBetweenOpenings(mark, open, ahead) ? "closes" : "opens";
  if (isOpen) return "closes";
  if (mark.isInch) return "stray";
  if (mark.side === "unclear") return ahead.double === null ? "stray" : "opens";
  // `he said ," We agree."`: the space stands on the wrong side, so both marks look like closing ones
  return ahead.double?.side === "closes" && ahead.double.shape === "either" ? "opens" : "stray";
}

function roleOfSingle(mark: Mark, open: OpenMarks, ahead: Ahead): Role {
  const isOpen = open.has("single") && (open.top()?.family === "single" || ahead.double === null);
  if (mark.shape === "opens") {
    if (mark.side === "closes") return isOpen ? "closes" : "stray";
    return "opens";
  }
  if (isOpen && mark.side !== "opens") return mark.isWeak && isStrongClose(ahead.single) ? "stray" : "closes";
  if (closesDouble(mark, open, ahead)) return "closes";
  return mark.side === "opens" && (mark.shape === "either" || !isOpen) ? "opens" : "stray";
}

/** `"The Long Road "is out. "I read it,"`: the second of three opening marks closes, with its space on the wrong side. */
function isBetweenOpenings(mark: Mark, open: OpenMarks, { double: next }: Ahead): boolean {
  const isOpenAlready = open.top()?.glyph === mark.glyph && mark.family === "double";
  return isOpenAlready && next?.glyph === mark.glyph && next.side === "opens";
}

/** “… agree.’ with no other mark to come: the closing double mark lost its half. */
function closesDouble(mark: Mark, open: OpenMarks, ahead: Ahead): boolean {
  return mark.endsClause && mark.side === "closes" && open.top()?.family === "double" && ahead.double === null;
}

function isStrongClose(mark: Mark | null): boolean {
  return mark !== null && mark.side === "closes" && !mark.isWeak && mark.shape !== "opens";
}

/** Nothing that people write nests deeper; beyond it every unclosed quotation ends where the next begins. */
const deepest = 6;

interface Entry {
  readonly mark: Mark;
  /** Where the first quotation with the same mark inside it begins: they do not nest, so this one ends before it. */
  next: number | null;
}

/** What is open at one point of a paragraph. It lives for one paragraph. */
class OpenMarks {
  readonly #pairs: Pair[] = [];
  readonly #stack: Entry[] = [];
  readonly #byFamily: Record<Family, Entry[]> = { double: [], single: [], guillemet: [] };

  has(family: Family): boolean {
    return this.#byFamily[family].length > 0;
  }

  isEmpty(): boolean {
    return this.#stack.length === 0;
  }

  top(): Mark | undefined {
    return this.#stack.at(-1)?.mark;
  }

  open(mark: Mark): void {
    const entry: Entry = { mark, next: null };
    const around = this.#byFamily[mark.family].at(-1);
    if (around !== undefined && (around.mark.glyph === mark.glyph || this.#stack.length > deepest)) {
      around.next ??= mark.start;
    }
    this.#stack.push(entry);
    this.#byFamily[mark.family].push(entry);
  }

  /** Closes the innermost of this family; what was opened inside it and not closed ends with it. */
  close(closing: Mark): void {
    const partner = this.has(closing.family) ? closing.family : this.top()?.family;
    for (let entry = this.#pop(); entry !== undefined; entry = this.#pop()) {
      const isPartner = entry.mark.family === partner;
      const limit = entry.next ?? closing.start;
      this.#pairs.push({ opening: entry.mark, closing: isPartner ? closing : null, isOpenAtEnd: false, limit });
      if (isPartner) return;
    }
  }

  finish(): readonly Pair[] {
    for (let entry = this.#pop(); entry !== undefined; entry = this.#pop()) {
      this.#pairs.push({ opening: entry.mark, closing: null, isOpenAtEnd: entry.next === null, limit: entry.next });
    }
    return this.#pairs.toSorted((a, b) => a.opening.start - b.opening.start);
  }

  #pop(): Entry | undefined {
    const entry = this.#stack.pop();
    if (entry !== undefined) this.#byFamily[entry.mark.family].pop();
    return entry;
  }
}
