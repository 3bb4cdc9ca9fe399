// A wording beside another, word for word. What is only in the one and what it leaves out are told by their elements, by line and by words
// for those who do not see lines; never by colour alone.
import type { JSX } from "preact";
import type { DiffPiece } from "../src/reconcile/statements/compare.ts";
import { directionOf } from "./direction.ts";
import { ReportText } from "./report-text.tsx";
import { strings } from "./strings.ts";

export function DiffText({ diff }: { diff: readonly DiffPiece[] }): JSX.Element {
  return (
    <span class="diff" dir={directionOf(diff.map(({ text }) => text).join(" "))}>
      {diff.map((piece, at) => (
        <Piece // Pieces have no name but their place.
          key={at}
          piece={piece}
          isFirst={at === 0}
        />
      ))}
    </span>
  );
}

function Piece({ piece: { of, text }, isFirst }: { piece: DiffPiece; isFirst: boolean }): JSX.Element {
  const words = <ReportText text={text} most={20_000} />;
  const gap = isFirst ? "" : " ";
  switch (of) {
    case "both":
      return (
        <>
          {gap}
          {words}
        </>
      );
    case "wording":
      return (
        <>
          {gap}
          <ins>
            <span class="visually-hidden">[{strings.statement.added} </span>
            {words}
            <span class="visually-hidden">]</span>
          </ins>
        </>
      );
    case "fullest":
      return (
        <>
          {gap}
          <del>
            <span class="visually-hidden">[{strings.statement.leftOut} </span>
            {words}
            <span class="visually-hidden">]</span>
          </del>
        </>
      );
    default:
      return of satisfies never;
  }
}
