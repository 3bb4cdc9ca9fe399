// Times: the dates, times, durations and sets that a report states, with values where something anchors them. Read from headline,
// body, captions, datelines and the line that dates the report. Promise: linear; no text makes it throw; spans in text order, none
// overlapping; a value is never surer than the words and the report's date make it.
import type { Article } from "../schema/article.ts";
import { TimeId } from "../schema/ids.ts";
import type { Time } from "../schema/time.ts";
import type { Layout } from "./layout.ts";
import { dayIn } from "./times/calendar.ts";
import { directionOf } from "./times/direction.ts";
import { type Expression, findExpressions } from "./times/find.ts";
import { linesOf } from "./times/lines.ts";
import { typeOf } from "./times/meaning.ts";
import type { Resolution } from "./times/resolution.ts";
import { resolve } from "./times/resolve.ts";
import { newMemory } from "./times/told.ts";

/**
 * Every time of the report. The report's day is that of `publishedAt` as written, so in the report's own zone where it shows one.
 *
 * @example published 2031-03-07, "They met on Thursday": 2031-03-06, inferred; without a date: null, with the reason
 * @example not: "a 19-year-old", "Resolution 1973", "it may end 3-1"
 */
export function findTimes(article: Article, layout: Layout): readonly Time[] {
  const report = dayIn(article.publishedAt);
  const memory = newMemory();
  const times: Time[] = [];
  for (const [place, line] of linesOf(article, layout).entries()) {
    for (const expression of findExpressions(line)) {
      const resolution = resolve(expression.meaning, {
        report,
        direction: () => directionOf(line, expression.from, expression.to),
        before: (exactness) => memory.recall(exactness, place),
      });
      const id = TimeId.parse(`t${times.length + 1}`);
      times.push(timeOf(id, expression, resolution));
      if (resolution.point !== undefined) memory.remember({ id, point: resolution.point }, place);
    }
  }
  return times;
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
