// Which paragraphs of a scraped text are not the report, by what they say and where they stand. Promise: every
// paragraph keeps its place; a sentence of the report is never furniture because of a weak sign alone.
import { COMMENTS_BEGIN, RELATED_HEADING } from "../../language/en/page-lines.ts";
import type { FurnitureKind } from "../../schema/article.ts";
import { isOneSentence, isSceneCaption } from "./captions.ts";
import { kindAt, type Position } from "./page-line.ts";
import type { Paragraph } from "./paragraph.ts";

/** The kind of each paragraph, null for the report's own. `headline` is the index of the headline, -1 for none. */
export function findFurniture(paragraphs: readonly Paragraph[], headline: number): readonly (FurnitureKind | null)[] {
  const positions = positionsOf(paragraphs);
  const kinds: (FurnitureKind | null)[] = paragraphs.map((paragraph, i) => {
    if (i === headline) return null;
    const position = positions[i] ?? "middle";
    return captionKind(paragraph, position) ?? kindAt(paragraph.pageLines, position);
  });
  markRelated(paragraphs, headline, kinds);
  markReadersComments(paragraphs, kinds);
  markScenes(paragraphs, positions, kinds);
  markOpenCaptions(paragraphs, positions, kinds);
  return isGallery(paragraphs, kinds) ? kinds.map((kind) => (kind === "caption" ? null : kind)) : kinds;
}

/** Where captions hold most of the words they are the report: a series of photographs. */
function isGallery(paragraphs: readonly Paragraph[], kinds: readonly (FurnitureKind | null)[]): boolean {
  const wordsOf = (wanted: FurnitureKind | null): number =>
    paragraphs.reduce((sum, { wordCount }, i) => sum + (kinds[i] === wanted ? wordCount : 0), 0);
  return wordsOf("caption") > wordsOf(null) * 3;
}

function positionsOf(paragraphs: readonly Paragraph[]): readonly Position[] {
  const prose = paragraphs.map((paragraph) => paragraph.isProse);
  const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)];
  if (first < 0) return paragraphs.map(() => "middle");
  return paragraphs.map((_, i) => (i < first ? "head" : i > last ? "tail" : "middle"));
}

function captionKind(paragraph: Paragraph, position: Position): FurnitureKind | null {
  if (position === "head" && paragraph.wordCount < 3) return null;
  return paragraph.isCaption ? "caption" : null;
}

/** "Related article" takes the line after it along; a heading of several words takes the list of titles after it. */
function markRelated(paragraphs: readonly Paragraph[], headline: number, kinds: (FurnitureKind | null)[]): void {
  paragraphs.forEach((paragraph, i) => {
    if (i === headline || !RELATED_HEADING.test(paragraph.text.slice(0, 80))) return;
    kinds[i] = "related";
    const isSingular = /^related (?:article|story|video|link|post)$/i.test(paragraph.text);
    const isFree = (next: number): boolean => kinds[next] === null || (next === i + 1 && kinds[next] === "caption");
    for (let next = i + 1; next !== headline && isTitleLike(paragraphs[next]) && isFree(next); next++) {
      kinds[next] = "related";
      if (isSingular) break;
    }
  });
}

/** A title of another report: a line without a full stop, short enough for one. */
function isTitleLike(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined || paragraph.wordCount > 25) return false;
  return !/[.:,;]["”’]?$/.test(paragraph.text) && !/^["“]/.test(paragraph.text);
}

/** What stands below the comment form, where more of the report stands above it. */
function markReadersComments(paragraphs: readonly Paragraph[], kinds: (FurnitureKind | null)[]): void {
  const form = paragraphs.findIndex((paragraph) => COMMENTS_BEGIN.test(paragraph.text.slice(0, 200)));
  const [above, below] = [paragraphs.slice(0, form), paragraphs.slice(form + 1)];
  if (form < 1 || countProse(above) < Math.max(1, countProse(below))) return;
  for (let i = form; i < kinds.length; i++) kinds[i] ??= "comments";
}

function countProse(paragraphs: readonly Paragraph[]): number {
  return paragraphs.filter((paragraph) => paragraph.isProse).length;
}

/** Scenes are captions only among prose that does not itself tell in scenes, as some reportages do. */
function markScenes(
  paragraphs: readonly Paragraph[],
  positions: readonly Position[],
  kinds: (FurnitureKind | null)[],
): void {
  const scenes = paragraphs.flatMap((paragraph, i) =>
    kinds[i] === null && positions[i] !== "head" && isSceneCaption(paragraph.line) ? [i] : [],
  );
  const prose = kinds.filter((kind) => kind === null).length;
  const firstProse = positions.indexOf("middle");
  const chosen = scenes.filter((i) => i !== firstProse);
  if (chosen.length * 3 > prose) return;
  for (const i of chosen) kinds[i] = "caption";
}

/**
 * Some outlets print captions without a full stop, between paragraphs that have one. Where a report shows this habit,
 * by one caption that is surely one or by three such lines, single sentences without an end among its prose are captions.
 */
function markOpenCaptions(
  paragraphs: readonly Paragraph[],
  positions: readonly Position[],
  kinds: (FurnitureKind | null)[],
): void {
  const isOpen = (i: number): boolean => kinds[i] === null && positions[i] !== "head" && isOpenSentence(paragraphs, i);
  const open = paragraphs.flatMap((_, i) => (isOpen(i) ? [i] : []));
  const sure = paragraphs.filter((p, i) => kinds[i] === "caption" && !p.isClosed && p.wordCount >= FEWEST_OPEN_WORDS);
  const prose = paragraphs.filter((p, i) => kinds[i] === null && p.wordCount >= FEWEST_OPEN_WORDS);
  const hasHabit = sure.length > 0 || open.length >= 3;
  if (!hasHabit || open.length * 2 > prose.length) return;
  for (const i of open) kinds[i] = "caption";
}

const FEWEST_OPEN_WORDS = 7;

/** One sentence without an end, which is no post, no quotation, no item of a list and not what a colon announces. */
function isOpenSentence(paragraphs: readonly Paragraph[], i: number): boolean {
  const paragraph = paragraphs[i];
  if (paragraph === undefined || paragraph.isClosed || paragraph.wordCount < FEWEST_OPEN_WORDS) return false;
  const text = paragraph.text;
  if (text.length > 400 || /[:;,—–-]$|^["“‘'•*–-]|^\d+[.)]\s|@|https?:|pic\.twitter|[“”"]/.test(text)) return false;
  if (!/^\p{Lu}/u.test(text) || /^(?:\p{Lu}{3,} ){2}/u.test(text) || !isOneSentence(text)) return false;
  return !/:$/.test(paragraphs[i - 1]?.text ?? "") && !isVerse(paragraphs[i - 1], paragraphs[i + 1]);
}

/** Short open lines before and after: a list, a song, a poem. */
function isVerse(...neighbours: readonly (Paragraph | undefined)[]): boolean {
  return neighbours.every((line) => line !== undefined && !line.isClosed && line.wordCount >= 3 && line.wordCount < 10);
}
