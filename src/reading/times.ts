// Times: the dates, times, durations and sets that a report states, with values where something anchors them, and when each
// attribution was said. Read from headline, body, captions, datelines and the line that dates the report. Promise: linear; no text
// makes it throw; spans in text order, none overlapping; a value is never surer than the words and the report's date make it.
import type { Article } from "../schema/article.ts";
import { TimeId } from "../schema/ids.ts";
import type { Time } from "../schema/time.ts";
import type { Layout } from "./layout.ts";
import type { Roles } from "./reader.ts";
import { type Day, dayIn, dayOf } from "./times/calendar.ts";
import { directionOf } from "./times/direction.ts";
import { type Expression, findExpressions } from "./times/find.ts";
import { speechTimes } from "./times/in-speech.ts";
import { linesOf } from "./times/lines.ts";
import { typeOf } from "./times/meaning.ts";
import type { Line } from "./times/pieces.ts";
import type { Resolution } from "./times/resolution.ts";
import { resolve } from "./times/resolve.ts";
import { saidWhen } from "./times/said-when.ts";
import { newMemory } from "./times/told.ts";

export interface ReadTimes {
  readonly times: readonly Time[];
  /** One for each found attribution, in their order: when it was said. */
  readonly said: readonly (TimeId | null)[];
}

/**
 * Every time of the report. The report's day is that of `publishedAt` as written, so in the report's own zone where it shows one.
 *
 * @example published 2031-03-07, "They met on Thursday": 2031-03-06, inferred; without a date: null, with the reason
 * @example not: "a 19-year-old", "Resolution 1973", "it may end 3-1"
 */
export function findTimes(article: Article, layout: Layout, found: readonly Roles[]): ReadTimes {
  const written = writtenTimes(article, layout);
  const first = valued(written, () => ({ day: dayIn(article.publishedAt), anchor: "report" }));
  const report = { text: article.text, sentences: layout.sentences, times: first.map(({ time }) => time) };
  const said = saidWhen(found, report);
  const spoken = speechTimes(
    written.map(({ expression }) => expression.span),
    found,
    { said, quotations: layout.quotations },
  );
  return { times: anchoredInSpeech(written, first, spoken), said };
}

/** An expression with the line it stands in, by the line's number in the report. */
interface Written {
  readonly id: TimeId;
  readonly expression: Expression;
  readonly line: Line;
  readonly place: number;
}

function writtenTimes(article: Article, layout: Layout): readonly Written[] {
  const all = linesOf(article, layout).flatMap((line, place) =>
    findExpressions(line).map((expression) => ({ expression, line, place })),
  );
  return all.map((one, i) => ({ id: TimeId.parse(`t${i + 1}`), ...one }));
}

interface Now {
  readonly day: Day | null;
  /** What the day is of: the report, or the time of a speech. */
  readonly anchor: "report" | TimeId;
}

interface Valued {
  readonly time: Time;
  readonly resolution: Resolution;
}

/** Each with its value, reckoned from the day that `nowOf` gives it. */
function valued(written: readonly Written[], nowOf: (one: Written, index: number) => Now): readonly Valued[] {
  const memory = newMemory();
  return written.map((one, index) => {
    const { id, expression, line, place } = one;
    const now = nowOf(one, index);
    const resolution = resolve(expression.meaning, {
      report: now.day,
      direction: () => directionOf(line, expression.from, expression.to),
      before: (exactness) => memory.recall(exactness, place),
    });
    if (resolution.point !== undefined) memory.remember({ id, point: resolution.point }, place);
    return { time: timeOf(id, expression, { ...resolution, ...anchorOf(resolution, now) }), resolution };
  });
}

function anchorOf({ anchor }: Resolution, now: Now): Pick<Resolution, "anchor"> {
  if (anchor === undefined) return {};
  return { anchor: anchor === "report" ? now.anchor : anchor };
}

/** Once more where words were spoken on a day that the report tells: "yesterday" is the day before that. */
function anchoredInSpeech(
  written: readonly Written[],
  first: readonly Valued[],
  spoken: readonly (TimeId | undefined)[],
): readonly Time[] {
  if (spoken.every((id) => id === undefined)) return first.map(({ time }) => time);
  const days = new Map(first.map(({ time, resolution }) => [time.id, dayTold(resolution)]));
  const notSpoken: Now = { day: null, anchor: "report" };
  const again = valued(written, (_, index) => {
    const speech = spoken[index];
    return speech === undefined ? notSpoken : { day: days.get(speech) ?? null, anchor: speech };
  });
  return first.map(({ time }, index) => {
    const other = again[index]?.time;
    const isSpoken = other?.value != null && other.anchor !== undefined && other.anchor === spoken[index];
    return isSpoken ? other : time;
  });
}

function dayTold({ point }: Resolution): Day | null {
  return point?.month == null || point.day === null ? null : dayOf(point.year, point.month, point.day);
}

function timeOf(id: TimeId, { span, meaning, mod }: Expression, { value, basis, anchor, reason }: Resolution): Time {
  return {
    id,
    span,
    type: typeOf(meaning),
    value,
    basis,
    ...(mod === undefined ? {} : { mod }),
    ...(anchor === undefined ? {} : { anchor }),
    ...(reason === undefined ? {} : { reason }),
  };
}
