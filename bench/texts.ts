// Texts: a report's whole reading, beside what this language otherwise offers: compromise's quotations, wink-nlp.
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import wink from "wink-nlp";
import { articleOf } from "../src/article/article.ts";
import { read } from "../src/reading/read.ts";
import { rules } from "../src/reading/rules.ts";
import { texts } from "./corpus.ts";
import { bestOfEach, type Figure, median } from "./measure.ts";

export async function benchTexts(): Promise<readonly Figure[]> {
  const corpus = texts();
  console.log(`texts: ${corpus.name}`);
  const strings = corpus.documents.map((d) => new TextDecoder().decode(d.bytes));
  const nlp = wink(model);
  const ours = await bestOfEach(corpus.documents, (document) => read(articleOf(document), rules));
  const quotations = await bestOfEach(strings, (text) => compromise(text).quotations().json());
  const entities = await bestOfEach(strings, (text) => nlp.readDoc(text).entities().out());
  return [
    { name: "one report, text to Reading with the rules reader, median", value: median(ours), unit: "ms" },
    { name: "  the slowest report", value: Math.max(...ours), unit: "ms" },
    { name: "  compromise, quotations only, median", value: median(quotations), unit: "ms" },
    { name: "  wink-nlp, tokens, sentences and entities only, median", value: median(entities), unit: "ms" },
  ];
}
