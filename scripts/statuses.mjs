// How often an event that annotators marked as future, negated or not certain is wrongly told as done: reads readings from
// standard input, one a line, and compares them with the events of the articles given. An event counts where it overlaps the
// evidence of an act. `node scripts/statuses.mjs ARTICLES.jsonl < READINGS.jsonl`
import { readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";

const [articles = ""] = process.argv.slice(2);
const marked = new Map(
  readFileSync(articles, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map(({ file, events }) => [file, events.filter(isUnreal)]),
);
let [met, done] = [0, 0];
for await (const line of createInterface({ input: process.stdin })) {
  const { article, acts } = JSON.parse(line);
  for (const event of marked.get(path.basename(article.file)) ?? []) {
    const told = acts.filter(({ evidence }) => evidence.some((e) => e.start < event.end && event.start < e.end));
    if (told.length === 0) continue;
    met++;
    if (told.some(({ status }) => status === "done")) done++;
  }
}
const share = met === 0 ? "no share" : `${((100 * (met - done)) / met).toFixed(1)} %`;
console.log(`future, negated or uncertain events that overlap an act: ${met}; not done: ${met - done} (${share})`);

function isUnreal({ time, polarity, certainty }) {
  return time === "FUTURE" || polarity === "NEG" || (certainty ?? "CERTAIN") !== "CERTAIN";
}
