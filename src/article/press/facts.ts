// The lines around a report in a press database's file: which of them state a fact, which is the report, which is neither.
import type { Furniture } from "../../schema/article.ts";
import { isEndLine, isNumberLine, isRule, labelledLine, type PressField } from "../../schema/press-labels.ts";
import type { Span } from "../../schema/span.ts";
import { isoDate } from "../metadata/dates.ts";

export type Facts = Partial<Record<"title" | "byline" | "outlet" | "date" | "loaded", Span>>;

export interface Read {
  readonly facts: Facts;
  /** The report's own stretches. */
  readonly body: readonly Span[];
  readonly furniture: readonly Furniture[];
}

interface Line extends Span {
  readonly text: string;
  readonly field: PressField | null;
  readonly valueAt: number;
}

/** Unlabelled lines of a head are short: a paper, a day, an edition, a headline. */
const LONGEST_HEAD_LINE = 140;

export function readFacts(text: string): Read {
  const lines = linesOf(text);
  const from = lines.findIndex(({ field }) => field === "body");
  const firstProse = lines.findIndex((line, at) => isProse(line) && !goesOnField(lines, at));
  const bodyFrom = from >= 0 ? from : lastOfHead(lines, firstProse) + 1;
  const bodyTo = footOf(lines, bodyFrom);
  const [head, foot] = [lines.slice(0, bodyFrom), lines.slice(bodyTo)];
  const facts = { ...factsOf(foot), ...plainFacts(head), ...factsOf(head) };
  const title = facts.title;
  const own = lines
    .slice(bodyFrom, bodyTo)
    .flatMap(({ start, end, field, valueAt }): readonly Span[] =>
      field === "body" ? [{ start: start + valueAt, end }] : [{ start, end }],
    );
  const body = joinedSpans(own, lines.slice(bodyFrom, bodyTo));
  const isTitle = (line: Line): boolean => title !== undefined && line.start <= title.start && title.start < line.end;
  const furniture = [...head, ...foot].flatMap((line): readonly Furniture[] => {
    if (line.text.trim() === "") return [];
    const begin = line.start + (line.text.length - line.text.trimStart().length);
    const span = { start: begin, end: isTitle(line) ? (title?.start ?? begin) : line.end };
    const isEmpty = text.slice(span.start, span.end).trim() === "";
    return isEmpty ? [] : [{ span: withoutSpace(text, span), kind: line.field === "byline" ? "byline" : "meta" }];
  });
  return { facts, body, furniture };
}

function linesOf(text: string): readonly Line[] {
  const raw = [...text.matchAll(/[^\r\n\f]+/g)].map(({ index, 0: line }) => ({ index, line }));
  const plain = raw.filter(({ line }) => labelledLine(line, false) !== null).length;
  const coded = raw.filter(({ line }) => labelledLine(line, true) !== null).length;
  return raw.map(({ index, line }) => {
    const found = labelledLine(line, coded > plain && coded >= 3);
    return {
      start: index,
      end: index + line.length,
      text: line,
      field: found?.field ?? null,
      valueAt: found?.valueAt ?? 0,
    };
  });
}

function isProse({ text, field }: Line): boolean {
  return field === null && text.length > 60 && /\p{Ll}/u.test(text) && !isRule(text);
}

/** A long value of a label goes on below it, further in. */
function goesOnField(lines: readonly Line[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (before === undefined || line === undefined || before.field === null || before.field === "body") return false;
  return /^[ \t]{2,}/.test(line.text) && line.start - before.end <= 2;
}

/** The last label before the first long line, or soon behind it where that is a long headline, with the report still to come. */
function lastOfHead(lines: readonly Line[], firstProse: number): number {
  const prose = firstProse < 0 ? lines.length : firstProse;
  const isLabel = ({ field }: Line): boolean => field !== null;
  const behind = lines.slice(prose + 1, prose + 4).findLastIndex(isLabel);
  if (behind >= 0 && lines.slice(prose + 2 + behind).some(isProse)) return prose + 1 + behind;
  const last = lines.slice(0, prose).findLastIndex(isLabel);
  return last >= 0 ? last : plainHead(lines, prose);
}

/** Without any label: as far as the day of publication. */
function plainHead(lines: readonly Line[], prose: number): number {
  return lines.slice(0, prose).findLastIndex(({ text }) => isoDate(text) !== null || isNumberLine(text));
}

/** Where the labelled lines at the end begin: none but labels and their values are behind it. */
function footOf(lines: readonly Line[], bodyFrom: number): number {
  let to = lines.length;
  for (let at = lines.length - 1; at > bodyFrom; at--) {
    const line = lines[at];
    if (line === undefined) break;
    const isFoot =
      (line.field !== null && line.field !== "body") ||
      isEndLine(line.text) ||
      isRule(line.text) ||
      isRights(line.text);
    if (isFoot) to = at;
    else if (line.text.trim() !== "" && !goesOnField(lines, at)) break;
  }
  return to;
}

function isRights(text: string): boolean {
  return /^\s*(?:copyright|©|\(c\)|all rights reserved)/i.test(text) && text.length < 200;
}

function factsOf(lines: readonly Line[]): Facts {
  const facts: Facts = {};
  for (const [at, line] of lines.entries()) {
    const { field } = line;
    if (field === null || field === "body" || field === "other" || facts[field] !== undefined) continue;
    let { end } = line;
    for (let next = at + 1; goesOnField(lines, next) || isWrapped(lines, next, at); next++)
      end = lines[next]?.end ?? end;
    if (end > line.start + line.valueAt) facts[field] = { start: line.start + line.valueAt, end };
  }
  return facts;
}

/** The value on the line below its label, where the label has none beside it. */
function isWrapped(lines: readonly Line[], next: number, at: number): boolean {
  const [label, value] = [lines[at], lines[next]];
  if (label === undefined || value === undefined || next !== at + 1) return false;
  return label.valueAt >= label.text.trimEnd().length && value.field === null && value.start - label.end <= 2;
}

/** Of lines without labels: the day; before it the paper, or a headline and the paper; else the headline behind it. */
function plainFacts(head: readonly Line[]): Facts {
  const plain = head.filter(
    (line, at) =>
      line.field === null &&
      line.text.trim() !== "" &&
      !isNumberLine(line.text) &&
      !isRule(line.text) &&
      !isRights(line.text) &&
      line.text.length <= LONGEST_HEAD_LINE &&
      !goesOnField(head, at),
  );
  const day = plain.findIndex(({ text }) => isoDate(text.trim()) !== null);
  const date = plain[day];
  if (date === undefined) return {};
  const before = plain.slice(0, day);
  const outlet = before.at(-1);
  const title =
    before.length >= 2 ? before.at(-2) : plain.slice(day + 1).find(({ text }) => text.trim().split(/\s+/).length >= 4);
  return {
    date: spanOf(date),
    ...(outlet === undefined ? {} : { outlet: spanOf(outlet) }),
    ...(title === undefined ? {} : { title: spanOf(title) }),
  };
}

function spanOf({ start, end, text }: Line): Span {
  return { start: start + (text.length - text.trimStart().length), end: end - (text.length - text.trimEnd().length) };
}

/** Lines that follow each other are one stretch; a labelled body begins another. */
function joinedSpans(spans: readonly Span[], lines: readonly Line[]): readonly Span[] {
  const joined: Span[] = [];
  for (const [at, span] of spans.entries()) {
    const last = joined.at(-1);
    if (last === undefined || lines[at]?.field === "body") joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: span.end };
  }
  return joined.filter(({ start, end }) => start < end);
}

function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start, end: end - (words.length - words.trimEnd().length) };
}
