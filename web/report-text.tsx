// Text of a report on the page: always a text node, never HTML; isolated, so that its direction cannot reach the
// app's own words; and with nothing invisible in it: what has no shape of its own is shown by its code.
// The characters themselves stay, so that copied text is the report's.
import type { ComponentChildren, JSX } from "preact";
import { findTerms, type Term } from "../src/ledger/words.ts";
import { strings } from "./strings.ts";

/**
 * Controls but tab and line ends, and format characters: bidi controls, zero-width characters, soft hyphens, tags. The
 * Arabic number signs are format characters too, but have a shape; the Hangul fillers are letters, but have none.
 */
const invisible = /(?![\t\n\r\u0600-\u0605\u06dd\u08e2])[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]/gu;

/** Text, with hidden characters shown in their places. */
export function visible(text: string): ComponentChildren {
  const hidden = [...text.matchAll(invisible)].filter((match) => !isOrdinaryJoiner(text, match.index));
  if (hidden.length === 0) return text;
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { 0: character, index } of hidden) {
    parts.push(text.slice(from, index), <Hidden key={index} character={character} />);
    from = index + character.length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** Whether a joiner stands between characters of a script that writes with joiners, or of an emoji. */
function isOrdinaryJoiner(text: string, at: number): boolean {
  const isJoiner = text[at] === "\u200c" || text[at] === "\u200d";
  return isJoiner && text.charCodeAt(at - 1) > 0x2ff && text.charCodeAt(at + 1) > 0x2ff;
}

function Hidden({ character }: { character: string }): JSX.Element {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return (
    <bdi class="hidden-character" data-code={code} title={strings.reading.hidden(code)}>
      {character}
    </bdi>
  );
}

interface ReportTextProps {
  readonly text: string;
  /** Where it is cut, in characters. */
  readonly most?: number;
  /** The terms of a search, marked where they stand. */
  readonly hits?: readonly Term[];
}

/** A short piece of report text among the app's own words. */
export function ReportText({ text, most = 600, hits = [] }: ReportTextProps): JSX.Element {
  const shown = text.length > most ? `${text.slice(0, most)}…` : text;
  return <bdi>{hits.length === 0 ? visible(shown) : withHits(shown, hits)}</bdi>;
}

function withHits(text: string, hits: readonly Term[]): ComponentChildren {
  const found = findTerms(text, hits);
  const after = text.slice(found.at(-1)?.end ?? 0);
  return [
    ...found.flatMap(({ start, end }, index) => [
      visible(text.slice(found[index - 1]?.end ?? 0, start)),
      <mark key={start} class="hit">
        {visible(text.slice(start, end))}
      </mark>,
    ]),
    visible(after),
  ];
}
