// Texts → words and features, by the very code that the reader runs, one JSON line an article on standard output.
//   node training/prepare.ts FILE.txt... > words.jsonl
import { readFileSync } from "node:fs";
import path from "node:path";
import { articleOf } from "../src/article/article.ts";
import { layOut } from "../src/reading/layout.ts";
import { findWords } from "../src/reading/trained/words.ts";

for (const file of process.argv.slice(2)) {
  const article = articleOf({ uri: file, mediaType: "text/plain", bytes: readFileSync(file) });
  const layout = layOut(article);
  const words = findWords(article, layout);
  const line = {
    name: path.basename(file, ".txt"),
    text: article.text,
    paragraphs: layout.paragraphs.map(({ start, end }) => [start, end]),
    start: words.map((w) => w.start),
    end: words.map((w) => w.end),
    letters: words.map((w) => w.letters),
    quoted: words.map((w) => w.quoted),
    place: words.map((w) => w.place),
    paragraph: words.map((w) => w.paragraph),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
