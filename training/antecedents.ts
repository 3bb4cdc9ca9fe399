// Learns the weights of src/reading/actors/antecedents.ts from texts with coreference chains, prints how it does on
// texts that it did not learn from (five parts, by text), and writes antecedent-weights.ts.
//   node training/antecedents.ts ../shared/data/gum/articles.jsonl
// Texts whose id begins with "dev-" are left out: they are for scoring. Deterministic.
import { readFileSync, writeFileSync } from "node:fs";
import { articleOf } from "../src/article/article.ts";
import { loadReader } from "../src/model/load-reader.ts";
import {
  type Candidate,
  classOf,
  type Feature,
  type PronounClass,
  type Walk,
  type Weights,
  walkOf,
} from "../src/reading/actors/antecedent-features.ts";
import { candidatesFor, type Decide, decideBy, featuresOf, probabilities } from "../src/reading/actors/antecedents.ts";
import type { Figure } from "../src/reading/actors/figure.ts";
import { resolveMentions } from "../src/reading/actors/resolve.ts";
import { type Scene, sceneOf } from "../src/reading/actors/scene.ts";
import { layOut } from "../src/reading/layout.ts";
import { findMentions } from "../src/reading/mentions.ts";
import type { FoundAttribution } from "../src/reading/reader.ts";
import type { Span } from "../src/schema/span.ts";

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly chain: string;
  readonly form: "name" | "pronoun" | "description";
}
interface Text {
  readonly id: string;
  readonly scene: Scene;
  readonly found: readonly FoundAttribution[];
  readonly entities: readonly Entity[];
}
/** One pronoun: features of nobody and of each candidate, and which of them are right. */
interface Example {
  readonly text: string;
  readonly kind: PronounClass;
  readonly walk: Walk;
  readonly features: readonly (readonly Feature[])[];
  readonly right: readonly number[];
  /** Whether the annotation gives the pronoun somebody who is named. */
  readonly isNamed: boolean;
}

const CLASSES: readonly PronounClass[] = ["person", "thing", "many"];
const ROUNDS = 4;
const PARTS = 5;
const DECAY = 0.02;
const WALKS: readonly Walk[] = ["first", "second"];
const none: Weights = { first: { person: {}, thing: {}, many: {} }, second: { person: {}, thing: {}, many: {} } };
const sure = { person: 0.5, thing: 0.5, many: 0.5 };

const texts = await readTexts(process.argv[2] ?? "");
let learnt = none;
let examples: readonly Example[] = [];
for (let round = 0; round < ROUNDS; round++) {
  examples = texts.flatMap((text) => examplesOf(text, learnt));
  learnt = learn(examples);
}
const judged = Array.from({ length: PARTS }, (_, part) => {
  const isHeld = (one: Example): boolean => texts.findIndex((t) => t.id === one.text) % PARTS === part;
  const table = learn(examples.filter((one) => !isHeld(one)));
  return examples.filter(isHeld).map((one) => judge(one, table));
}).flat();
for (const walk of WALKS)
  for (const kind of CLASSES)
    report(
      `${kind}, ${walk} walk`,
      judged.filter((one) => one.kind === kind && one.walk === walk),
    );
if (process.argv[3] !== "--dry") write(learnt);

/** Read with the shipped reader, since whom its names and its sources leave to a pronoun is what the weights are for. */
async function readTexts(file: string): Promise<readonly Text[]> {
  const reader = await loadReader();
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const all = lines.map((line) => JSON.parse(line) as { id: string; text: string; entities: Entity[] });
  const read: Text[] = [];
  for (const { id, text, entities } of all.filter((one) => !one.id.startsWith("dev-"))) {
    const article = articleOf({ uri: `${id}.txt`, mediaType: "text/plain", bytes: new TextEncoder().encode(text) });
    const layout = layOut(article);
    const { attributions: found, names } = await reader.find(article, layout);
    read.push({ id, scene: sceneOf(article, layout, findMentions(article, layout, names)), found, entities });
  }
  return read;
}

function examplesOf({ id, scene, found, entities }: Text, table: Weights): readonly Example[] {
  const asked: (Pick<Example, "features" | "kind" | "walk"> & { start: number; candidates: readonly Candidate[] })[] =
    [];
  const decide = decideBy(table, sure);
  const listen: Decide = (question, traces, ahead) => {
    const candidates = candidatesFor(question, traces, ahead);
    asked.push({
      start: question.place.mention.span.start,
      candidates,
      features: featuresOf(question, candidates),
      kind: classOf(question.form),
      walk: walkOf(question),
    });
    return decide(question, traces, ahead);
  };
  const { findings } = resolveMentions(scene, found, listen);
  const chains = chainsOf(
    scene,
    findings.map((f) => f.figure),
    entities,
  );
  const names = new Set(entities.filter((e) => e.form === "name").map((e) => e.chain));
  return asked.map(({ start, candidates, features, kind, walk }) => {
    const entity = entities.find(
      (e) => e.start === start && e.form === "pronoun" && /^(?:person|organization|animal)$/.test(e.type),
    );
    const chainOf = ({ figure, near }: Candidate): string | undefined =>
      figure.parts === undefined ? chains.get(figure) : jointChain(near.place.mention.span, entities);
    const right = candidates.flatMap((one, at) =>
      entity !== undefined && chainOf(one) === entity.chain ? [at + 1] : [],
    );
    const isNamed = entity !== undefined && names.has(entity.chain);
    return { text: id, kind, walk, features, right: right.length > 0 ? right : [0], isNamed };
  });
}

/** The chain of "Oduya and Tekle", which ends where the last of them does and begins well before. */
function jointChain(last: Span, entities: readonly Entity[]): string | undefined {
  const all = entities.filter((e) => Math.abs(e.end - last.end) <= 3 && e.start < last.start - 6);
  return all.toSorted((a, b) => b.start - a.start)[0]?.chain;
}

/** The chain that most mentions of a figure stand in. */
function chainsOf(
  scene: Scene,
  figures: readonly (Figure | null)[],
  entities: readonly Entity[],
): ReadonlyMap<Figure, string> {
  const counts = new Map<Figure, Map<string, number>>();
  for (const [at, figure] of figures.entries()) {
    const place = scene.places[at];
    if (figure === null || place === undefined || place.mention.form === "pronoun") continue;
    const { start, end } = place.mention.span;
    const [smallest] = entities
      .filter((e) => e.form !== "pronoun" && e.start <= start + 4 && e.end >= end - 1)
      .toSorted((a, b) => a.end - a.start - (b.end - b.start));
    if (smallest === undefined) continue;
    const count = counts.get(figure) ?? new Map<string, number>();
    count.set(smallest.chain, (count.get(smallest.chain) ?? 0) + 1);
    counts.set(figure, count);
  }
  return new Map(
    [...counts].map(([figure, count]) => [figure, [...count].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ""]),
  );
}

/** Multinomial logistic regression over the candidates of each pronoun, by gradient steps (Adam, Kingma & Ba 2015). */
function learn(all: readonly Example[]): Weights {
  const fitted = (walk: Walk): Weights[Walk] => {
    const table = (kind: PronounClass): Record<string, number> =>
      learnTable(all.filter((one) => one.walk === walk && one.kind === kind && one.features.length > 1));
    return { person: table("person"), thing: table("thing"), many: table("many") };
  };
  return { first: fitted("first"), second: fitted("second") };
}

function learnTable(all: readonly Example[]): Record<string, number> {
  const weights: Record<string, number> = {};
  const [first, second]: [Record<string, number>, Record<string, number>] = [{}, {}];
  for (let step = 1; step <= 300; step++) {
    const gradient: Record<string, number> = {};
    for (const { features, right } of all) {
      const shares = probabilities(weights, features);
      const mass = right.reduce((total, at) => total + (shares[at] ?? 0), 0);
      for (const [at, list] of features.entries()) {
        const share = shares[at] ?? 0;
        const pull = right.includes(at) ? share / Math.max(mass, 1e-9) - share : -share;
        for (const [name, value] of list) gradient[name] = (gradient[name] ?? 0) + (pull * value) / all.length;
      }
    }
    for (const [name, raw] of Object.entries(gradient)) {
      const slope = raw - (DECAY * (weights[name] ?? 0)) / 10;
      first[name] = 0.9 * (first[name] ?? 0) + 0.1 * slope;
      second[name] = 0.99 * (second[name] ?? 0) + 0.01 * slope * slope;
      const [a, b] = [(first[name] ?? 0) / (1 - 0.9 ** step), (second[name] ?? 0) / (1 - 0.99 ** step)];
      weights[name] = (weights[name] ?? 0) + (0.1 * a) / (Math.sqrt(b) + 1e-8);
    }
  }
  return weights;
}

interface Judged extends Example {
  readonly share: number;
  readonly isRight: boolean;
}

function judge(one: Example, table: Weights): Judged {
  const shares = probabilities(table[one.walk][one.kind], one.features);
  const best = shares.reduce((top, share, at) => (at > 0 && (top === 0 || share > (shares[top] ?? 0)) ? at : top), 0);
  return { ...one, share: best === 0 ? 0 : (shares[best] ?? 0), isRight: one.right.includes(best) };
}

/** Precision, recall over those that have a name, and how true the probabilities are, at each threshold. */
function report(kind: string, all: readonly Judged[]): void {
  const expected = all.filter((one) => one.isNamed).length;
  const reachable = all.filter((one) => one.right[0] !== 0 && one.isNamed).length;
  print(`${kind}: ${all.length} pronouns, ${expected} of somebody named, ${reachable} among the candidates`);
  for (const from of [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9]) {
    const given = all.filter((one) => one.share >= from);
    const right = given.filter((one) => one.isRight).length;
    print(
      `  from ${from}: ${given.length} given, right ${percent(right, given.length)}, of the expected ${percent(right, expected)}, mean share ${(given.reduce((t, o) => t + o.share, 0) / Math.max(1, given.length)).toFixed(3)}`,
    );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function write(table: Weights): void {
  const rows = (walk: Walk, kind: PronounClass): string =>
    Object.entries(table[walk][kind])
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, value]) => `      ${/^[a-z]+$/.test(name) ? name : JSON.stringify(name)}: ${Number(value.toFixed(2))},`,
      )
      .join("\n");
  const lines = WALKS.map(
    (walk) => `  ${walk}: {\n${CLASSES.map((kind) => `    ${kind}: {\n${rows(walk, kind)}\n    },`).join("\n")}\n  },`,
  );
  const head =
    "// Weights of the signs in antecedent-features.ts, one table a class of pronoun. Written by training/antecedents.ts from\n" +
    "// GUM (Zeldes 2017; annotation CC BY 4.0), the part that is not for scoring; no text is kept here.\n" +
    'import type { Weights } from "./antecedent-features.ts";\n\n';
  writeFileSync(
    new URL("../src/reading/actors/antecedent-weights.ts", import.meta.url),
    `${head}export const weights: Weights = {\n${lines.join("\n")}\n};\n`,
  );
}
