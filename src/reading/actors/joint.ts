// Joint: who is named together ("Oduya and Tekle", "Moscow and Beijing") is also one actor of several, whom "they" and
// "both countries" may stand for. The same company is the same actor wherever the report names it, in any order.
import { honorifics, shortTitles } from "../../language/en/titles.ts";
import { type Figure, newFigure } from "./figure.ts";
import type { Place } from "./scene.ts";

/** The actors of several that one report names. */
export class JointBook {
  private readonly byParts = new Map<string, Figure>();

  /** The actor that these are together; `first` is the offset of the first mention. */
  of(parts: readonly Figure[], first: number): Figure {
    const key = parts
      .map((part) => `${part.first} ${part.name}`)
      .toSorted()
      .join("\n");
    const known = this.byParts.get(key);
    if (known !== undefined) return known;
    const name = `${parts
      .slice(0, -1)
      .map((part) => part.name)
      .join(", ")} and ${parts.at(-1)?.name}`;
    const isNamed = parts.every((part) => part.isNamed);
    const figure = { ...newFigure({ name, kind: "group", isNamed, isMany: true, first }), parts };
    this.byParts.set(key, figure);
    return figure;
  }
}

const LONGEST_LINK = 60;

/** What may stand between two who are named together: "and", a comma, a title: "and Mr.", "and Gen.". */
export function isCoordination(gap: string): boolean {
  const between = gap.length < LONGEST_LINK ? gap.replace(/\p{L}+(?=\.)\./gu, withoutStop) : gap;
  return (
    between.length < LONGEST_LINK &&
    /^(?:['’]s?)?(?:,| and|, and) /.test(between) &&
    !/ (?:of|for|in|with|to|who|whose|a|an|his|her|from|at) |['’]s |[.!?;:]/.test(between)
  );
}

function withoutStop(word: string): string {
  const bare = word.slice(0, -1);
  return honorifics.has(bare.toLowerCase()) || shortTitles.has(bare.toLowerCase()) ? bare : word;
}

/** Those named in a row so far, as places are met in text order. */
export class Row {
  private members: { readonly figure: Figure; readonly place: Place }[] = [];

  /** Takes the next place in; the row's members where this one closes it with "and", else none. */
  add(figure: Figure, place: Place, text: string): readonly Figure[] {
    const last = this.members.at(-1);
    const between = last === undefined ? "" : text.slice(last.place.mention.span.end, place.mention.span.start);
    const isNext =
      last !== undefined &&
      last.place.region === place.region &&
      sideOf(last.figure) === sideOf(figure) &&
      isCoordination(between) &&
      this.members.length < MOST;
    const one = { figure, place };
    this.members = isNext ? [...this.members, one] : [one];
    const isClosed = isNext && /\band /.test(between) && new Set(this.members.map((m) => m.figure)).size > 1;
    return isClosed ? this.members.map((m) => m.figure) : [];
  }

  get start(): number {
    return this.members[0]?.place.mention.span.start ?? 0;
  }
}

/** Members of one row: beyond them it is a list, not a company. */
const MOST = 6;

/** Persons act together, and bodies and states do; "Oduya and Oro" are no company. */
function sideOf({ kind, parts }: Figure): string {
  if (parts !== undefined || kind === "document") return "none";
  return kind === "person" ? "person" : kind === "place" || kind === "state" ? "state" : "body";
}
