// The rows of a list of any length, of which only those that are looked at are asked for, fifty at a time. What was known stays known
// for the session, so that the way back shows the same rows at once; every other arrival asks again.
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import type { Page } from "../../src/ledger/ledger.ts";
import { ask, askNow } from "../ask.ts";
import { usePlace } from "../router.ts";

/** Rows of one request. */
const pageSize = 50;

/** Lists that are kept, and pages of each; the oldest go first. */
const mostLists = 20;
const mostPages = 60;

/** How long a scroll must rest on rows before they are asked for: what only flies past is not. */
const restMs = 60;

interface Known<Row> {
  readonly total: number;
  readonly pages: Map<number, readonly Row[]>;
}

export interface LongList<Row> {
  /** Null before the first answer. */
  readonly total: number | null;
  readonly rowAt: (index: number) => Row | undefined;
  readonly problem: string | null;
  readonly isLoading: boolean;
  readonly retry: () => void;
  /** Has the first rows at hand, so many or all there are, before it returns. */
  readonly fetchNow: (count: number) => void;
  /** Says which rows are looked at. */
  readonly look: (first: number, last: number) => void;
  /** Which list the rows are of: the one before, while a new one is on its way. */
  readonly path: string;
}

const kept = new Map<string, Known<unknown>>();

function keep<Row>(path: string, known: Known<Row>): void {
  kept.delete(path);
  kept.set(path, known);
  const oldest = kept.keys().next();
  if (kept.size > mostLists && oldest.done !== true) kept.delete(oldest.value);
}

/** @param path of the API, without limit, cursor and offset */
export function useLongList<Row>(path: string): LongList<Row> {
  const { arrival } = usePlace();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [problem, setProblem] = useState<{ readonly path: string; readonly words: string } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const shown = useRef<{ readonly path: string; readonly known: Known<Row> } | null>(null);
  const asked = useRef(new Set<number>());
  const timer = useRef<number | undefined>(undefined);

  const before = kept.get(path) as Known<Row> | undefined;
  if (before !== undefined && arrival === "history" && shown.current?.path !== path)
    shown.current = { path, known: before };

  // Before the new address is drawn: the server looks while the browser draws.
  useLayoutEffect(() => {
    asked.current = new Set();
    window.clearTimeout(timer.current);
    if (shown.current?.path === path && attempt === 0) return;
    const stop = new AbortController();
    ask<Page<Row>>(addressAt(path, 0), stop.signal).then(
      (page) => {
        const known: Known<Row> = { total: page.total, pages: new Map([[0, page.rows]]) };
        keep(path, known);
        shown.current = { path, known };
        setProblem(null);
        redraw(0);
      },
      (error: Error) => {
        if (!stop.signal.aborted) setProblem({ path, words: error.message });
      },
    );
    return () => stop.abort();
  }, [path, attempt]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const look = useCallback(
    (first: number, last: number): void => {
      const now = shown.current;
      if (now === null || now.path !== path) return;
      const { pages } = now.known;
      const wanted = [Math.floor(first / pageSize), Math.floor(last / pageSize)].filter(
        (page) => page >= 0 && !pages.has(page) && !asked.current.has(page),
      );
      window.clearTimeout(timer.current);
      if (wanted.length === 0) return;
      timer.current = window.setTimeout(() => {
        for (const page of new Set(wanted)) void fetchPage(page);
      }, restMs);
      const fetchPage = async (page: number): Promise<void> => {
        asked.current.add(page);
        try {
          const answer = await ask<Page<Row>>(addressAt(path, page * pageSize));
          pages.set(page, answer.rows);
          const oldest = [...pages.keys()].find((each) => Math.abs(each - page) > mostPages / 2);
          if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest);
          redraw(0);
        } catch (error) {
          setProblem({ path, words: (error as Error).message });
        } finally {
          asked.current.delete(page);
        }
      };
    },
    [path],
  );

  const fetchNow = useCallback((count: number): void => {
    const now = shown.current;
    if (now === null) return;
    const { pages, total } = now.known;
    for (let page = 0; page * pageSize < Math.min(count, total); page++) {
      const answer = pages.has(page) ? null : askNow<Page<Row>>(addressAt(now.path, page * pageSize));
      if (answer !== null) pages.set(page, answer.rows);
    }
  }, []);

  const { known } = shown.current ?? {};
  return {
    total: known?.total ?? null,
    rowAt: (index) => known?.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    problem: problem?.path === path ? problem.words : null,
    isLoading: shown.current?.path !== path && problem?.path !== path,
    retry: useCallback(() => {
      setProblem(null);
      setAttempt((count) => count + 1);
    }, []),
    look,
    fetchNow,
    path: shown.current?.path ?? path,
  };
}

function addressAt(path: string, offset: number): string {
  const paging = `limit=${pageSize}${offset === 0 ? "" : `&offset=${offset}`}`;
  return `${path}${path.includes("?") ? "&" : "?"}${paging}`;
}
