// A reading as a person reads it on a terminal: the report's head, then who said what, each with its place in the text.
// Promise: whatever the report holds, only words, spaces and our own colours are printed; no line is wider than given.
import type { Article } from "../../schema/article.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { Reading } from "../../schema/reading.ts";
import { type Span, sliceOf } from "../../schema/span.ts";
import { count } from "../count.ts";
import { placeLabel } from "./place-label.ts";
import { plainText } from "./plain-text.ts";
import type { Terminal } from "./terminal.ts";
import { viewAct } from "./view-act.ts";
import { wrap } from "./wrap.ts";

export type View = Pick<Terminal, "width" | "colours"> & {
  /** Whether acts are shown too, with the words that decided each. */
  readonly explain?: boolean;
};

/** The reading as lines joined by newlines, without one at the end. */
export function viewReading(reading: Reading, { width, colours, explain = false }: View): string {
  const lines = [
    ...headOf(reading, { width, colours }),
    "",
    ...reading.attributions.flatMap((one) => [...viewAttribution(one, reading, { width, colours }), ""]),
    ...(explain ? reading.acts.flatMap((act) => [...viewAct(act, reading, { width, colours }), ""]) : []),
    colours.dim(summaryOf(reading)),
    ...(explain ? [colours.dim(`${count(reading.acts.length, "act")} coded`)] : []),
  ];
  return lines.join("\n");
}

function headOf({ article, problems }: Reading, { width, colours }: View): readonly string[] {
  const block = (text: string, paint: (line: string) => string): readonly string[] =>
    text === "" ? [] : wrap(plainText(text), width).map(paint);
  return [
    ...block(titleOf(article), colours.bold),
    ...block(provenanceOf(article), (line) => line),
    ...block(contentsOf(article), colours.dim),
    ...problems.flatMap(({ code, message }) => block(`${code}: ${message}`, colours.yellow)),
  ];
}

function titleOf({ title, headline, text, file, uri, sourceId, id }: Article): string {
  return title ?? (headline === null ? (file ?? uri ?? sourceId ?? id) : sliceOf(text, headline));
}

/** "The Lakeside Courier · by Amna Ruk · 2031-03-12 · English" */
function provenanceOf({ outlet, byline, publishedAt, language }: Article): string {
  const facts = [
    outlet ?? "outlet not given",
    byline.length === 0 ? "" : `by ${byline.join(", ")}`,
    publishedAt ?? "date not given",
    language === "und" ? "language not told" : languageName(language),
  ];
  return facts.filter((fact) => fact !== "").join(" · ");
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code; // no language code
    throw error;
  }
}

/** "talks.txt · 14 paragraphs · 12 passages of furniture · 3 damaged places" */
function contentsOf({ file, uri, sourceId, body, furniture, damage }: Article): string {
  const facts = [
    file ?? uri ?? sourceId ?? "",
    count(body.length, "paragraph"),
    furniture.length === 0 ? "" : `${count(furniture.length, "passage")} of furniture`,
    damage.length === 0 ? "" : count(damage.length, "damaged place"),
  ];
  return facts.filter((fact) => fact !== "").join(" · ");
}

/**
 * Who, as the report calls them; what, as printed; how it was told and where it stands.
 *
 *     ¶4   Amna Ruk (“she”)
 *          “We will not sign before the lake is open.”
 *          a3 · “said” · direct · named source · characters 1021–1063
 */
function viewAttribution(one: Attribution, reading: Reading, { width, colours }: View): readonly string[] {
  const label = placeOf(one, reading.article).padEnd(5);
  const room = width - label.length;
  const lines = [
    ...wrap(plainText(speakerOf(one, reading)), room).map(colours.bold),
    ...(one.status === "said" ? [] : [colours.yellow(statusWords[one.status])]),
    ...wrap(wordsOf(one.content, reading.article), room),
    ...wrap(plainText(remarksOf(one, reading)), room).map(colours.dim),
  ];
  return lines.map((line, index) => (index === 0 ? colours.cyan(label) : " ".repeat(label.length)) + line);
}

const statusWords: Readonly<Record<Exclude<Attribution["status"], "said">, string>> = {
  denied: "denies this",
  "not-said": "did not say this",
  "no-comment": "would not comment",
};

/** "¶4", or "head" for the headline. */
function placeOf({ content, cue }: Attribution, article: Article): string {
  const place = content[0] ?? cue[0];
  return place === undefined ? "" : placeLabel(place, article);
}

/** The actor's name, with the report's own words for it where they differ. */
function speakerOf({ speaker, source }: Attribution, { actors, article }: Reading): string {
  const name = actors.find((actor) => actor.id === speaker)?.name;
  const words = wordsOf(source, article);
  if (name === undefined) return words === "" ? "no source given" : words;
  return words === "" || words.includes(name) ? name : `${name} (“${words}”)`;
}

function remarksOf(
  { id, cue, kind, sourcing, content, addressee, channel, time, parent }: Attribution,
  reading: Reading,
): string {
  const to = reading.actors.find((actor) => actor.id === addressee)?.name;
  const remarks = [
    id,
    cue.length === 0 ? "" : `“${wordsOf(cue, reading.article)}”`,
    kind,
    `${sourcing.grade} source`,
    to === undefined ? "" : `to ${to}`,
    channel === null ? "" : wordsOf([channel.span], reading.article),
    timeOf(time, reading),
    parent === null ? "" : `within ${parent}`,
    `characters ${content.map(({ start, end }) => `${start}–${end}`).join(", ")}`,
  ];
  return remarks.filter((remark) => remark !== "").join(" · ");
}

/** "Thursday (2031-03-06)", or the words alone where nothing anchors them. */
function timeOf(id: Attribution["time"], { times, article }: Reading): string {
  const time = times.find((one) => one.id === id);
  if (time === undefined) return "";
  const words = wordsOf([time.span], article);
  return time.value === null || time.value === words ? words : `${words} (${time.value})`;
}

function wordsOf(spans: readonly Span[], { text }: Article): string {
  return spans.map((span) => plainText(sliceOf(text, span))).join(" … ");
}

function summaryOf({ attributions }: Reading): string {
  if (attributions.length === 0) return "Nothing that anyone says was found in this report.";
  const speakers = new Set(attributions.flatMap(({ speaker }) => speaker ?? []));
  return `${count(attributions.length, "attribution")} by ${count(speakers.size, "speaker")}`;
}
