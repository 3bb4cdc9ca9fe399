// The app over fifty thousand statements: how long until there is something to read, and until each thing one does has its answer on
// the screen, in a Chromium beside the server on the same machine. Times are taken inside the page, from the key or click to the drawn frame.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { openLedger } from "../src/ledger/open.ts";
import { reconcile } from "../src/reconcile/reconcile.ts";
import { launch } from "../test/browser/visitor.ts";
import { madeUpEntry } from "./made-up-archive.ts";
import { type Figure, median, timeMs } from "./measure.ts";

/** Reports that give some fifty thousand statements: long ones, with many quotations of a happening. */
const REPORTS = 2700;
const SCALE = { sentences: 75, quotations: 60 };
const RUNS = 5;

/** The search field rests so long after a key before it asks (web/lists/search-box.tsx). */
const TYPING_REST_MS = 250;

/** `PARLEY_BENCH_LEDGER=FILE`: a ledger that an earlier run left there; it is made where there is none. */
export async function benchApp(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "parley-bench-app-"));
  const file = process.env.PARLEY_BENCH_LEDGER ?? path.join(folder, "app.db");
  try {
    console.log(`app: ${(await fill(file)).toLocaleString("en")} statements`);
    return await overServer(file, async (address) => [...(await inBrowser(address)), ...(await ofApi(address))]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Gives how many statements there are. */
async function fill(file: string): Promise<number> {
  const ledger = await openLedger(file, { create: true });
  for (let number = 0; number < REPORTS; number += 64) {
    const some = Array.from({ length: Math.min(64, REPORTS - number) }, (_, at) => madeUpEntry(number + at, SCALE));
    await ledger.add(some);
  }
  await reconcile(ledger);
  let statements = 0;
  for await (const _ of ledger.everyStatementId()) statements++;
  await ledger.close();
  return statements;
}

/** A process of its own, as a user has it. */
async function overServer<Result>(file: string, act: (address: string) => Promise<Result>): Promise<Result> {
  const run = path.join(import.meta.dirname, "..", "dist", "bin", "run.js");
  const server = spawn(process.execPath, [run, "open", "--ledger", file, "--port", "0", "--no-browser"]);
  try {
    return await act(await addressOf(server));
  } finally {
    server.kill("SIGINT");
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = "";
    const hear = (chunk: Buffer): void => {
      told += chunk.toString("utf8");
      const address = /http:\/\/\S+/.exec(told)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", () => reject(new Error(`the app could not be served: ${told}`)));
  });
}

async function inBrowser(address: string): Promise<readonly Figure[]> {
  const browser = await launch();
  try {
    const firsts: Figure[] = [];
    for (const [name, at, what] of [
      ["the home page", "/", ".task"],
      ["the list of attributions", "/attributions", ".row-words"],
    ] as const) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        await page.addInitScript(noteFirst, what);
        await page.goto(address + at);
        times.push(await page.waitForFunction(() => Reflect.get(window, "firstAt")).then((one) => one.jsonValue()));
        await page.close();
      }
      console.log(`  first content of ${name}: ${times.map((ms) => ms.toFixed(0)).join(", ")} ms`);
      firsts.push({ name: `first content of ${name}`, value: median(times), unit: "ms", bar: { atMost: 1000 } });
    }
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    await page.goto(`${address}/attributions`);
    const figures = await interactions(page);
    return [...firsts, ...figures];
  } finally {
    await browser.close();
  }
}

/** Runs in the page: when the first such element was drawn, since the visit began. */
function noteFirst(what: string): void {
  const look = (): void => {
    if (document.querySelector(what) === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => Reflect.set(window, "firstAt", performance.now()));
  };
  look();
}

interface Interaction {
  readonly name: string;
  /** Where the page is before it. */
  readonly before: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
  /** True in the page once the answer stands there. */
  readonly isDone: () => boolean;
  /** Of its time, so much is a rest that is meant. */
  readonly rest?: number;
}

async function interactions(page: Page): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name, before, act, isDone, rest = 0 } of doings) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await before(page);
      await page.waitForTimeout(600);
      await page.evaluate(`(${noteDoing.toString()})(${isDone.toString()})`);
      await act(page);
      const done = await page.waitForFunction(() => Reflect.get(window, "doneAfter"));
      times.push((await done.jsonValue()) - rest);
    }
    console.log(`  ${name}: ${times.map((ms) => ms.toFixed(0)).join(", ")} ms`);
    figures.push({ name, value: median(times), unit: "ms", bar: { atMost: 100 } });
  }
  return figures;
}

/** Runs in the page: how long from the next key, click or scroll until the answer is drawn. */
function noteDoing(isDone: () => boolean): void {
  Reflect.set(window, "doneAfter", undefined);
  const begin = (event: Event): void => {
    for (const kind of ["keydown", "click", "wheel"]) removeEventListener(kind, begin, true);
    const look = (): void => {
      if (!isDone()) requestAnimationFrame(look);
      else requestAnimationFrame(() => Reflect.set(window, "doneAfter", performance.now() - event.timeStamp));
    };
    requestAnimationFrame(look);
  };
  for (const kind of ["keydown", "click", "wheel"]) addEventListener(kind, begin, true);
}

const toList = async (page: Page): Promise<void> => {
  await page.goto(`${new URL(page.url()).origin}/attributions`);
  await page.waitForSelector(".row-words");
};

const doings: readonly Interaction[] = [
  {
    name: "typing a word, until its rows stand there",
    before: async (page) => {
      await toList(page);
      await page.locator("#search-words").fill("nation");
      await page.waitForURL("**words=nation");
    },
    act: (page) => page.locator("#search-words").press("s"),
    isDone: () =>
      location.search === "?words=nations" &&
      document.querySelector('.results[aria-busy="false"]') !== null &&
      document.querySelector(".results-count")?.textContent?.startsWith("Loading") === false,
    rest: TYPING_REST_MS,
  },
  {
    name: "choosing a speaker, until their rows stand there",
    before: async (page) => {
      await toList(page);
      await page.waitForSelector(".facet input");
    },
    act: (page) => page.locator(".facet input").first().click(),
    isDone: () =>
      location.search.startsWith("?speaker=") && document.querySelector('.results[aria-busy="false"]') !== null,
  },
  {
    name: "a turn of the wheel, until the rows behind stand there",
    before: toList,
    act: async (page) => {
      await page.mouse.move(700, 600);
      await page.mouse.wheel(0, 2400);
    },
    isDone: () => {
      const row = document.elementFromPoint(700, 600)?.closest(".row");
      return scrollY > 1000 && row !== null && row?.querySelector(".row-words") !== null;
    },
  },
  {
    name: "opening a record, until its evidence stands there",
    before: toList,
    act: (page) => page.locator(".row-link").nth(3).click(),
    isDone: () => document.querySelector(".piece.is-selected") !== null,
  },
  {
    name: "the next record of a report",
    before: async (page) => {
      await toList(page);
      await page.locator(".row-link").nth(3).click();
      await page.waitForSelector(".piece.is-selected");
    },
    act: async (page) => {
      await page.evaluate(() => Reflect.set(window, "was", location.search));
      await page.keyboard.press("j");
    },
    isDone: () =>
      Reflect.get(window, "was") !== location.search && document.querySelector(".piece.is-selected") !== null,
  },
];

/** What the app asks while one uses it: the first asking of each is timed, and the median of all. */
async function ofApi(address: string): Promise<readonly Figure[]> {
  const asked = [
    "attributions?words=nation&limit=50",
    "facets?words=nation",
    "attributions?limit=50&offset=40000",
    "facets",
    "attributions?independent=2&limit=50",
    "reports?limit=50",
    "actors?limit=50",
    "archive",
    "verify?words=the+nation+said",
    "check",
    "news",
  ];
  const firsts: number[] = [];
  for (const one of asked) {
    const ms = await timeMs(async () => (await fetch(`${address}/api/${one}`)).arrayBuffer());
    console.log(`  GET /api/${one}: ${ms.toFixed(0)} ms`);
    firsts.push(ms);
  }
  return [{ name: "  an answer of the API, asked the first time, median", value: median(firsts), unit: "ms" }];
}
