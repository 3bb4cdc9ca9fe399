// What the server answers, as state of a component. An answer stays known for the session, so that the way back shows
// the same rows at once (and the browser finds its scroll position); every other arrival asks again.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Page } from "../src/ledger/ledger.ts";
import { ask } from "./ask.ts";
import { usePlace } from "./router.ts";

export interface Answer<Value> {
  /** The last known value, also while a newer one is on its way. */
  readonly value: Value | null;
  /** Why there is no newer value, in ParleyError's words. */
  readonly problem: string | null;
  readonly isLoading: boolean;
  readonly retry: () => void;
}

/** Whether nothing is known yet, neither a value nor why there is none. */
export function isAwaited({ value, problem }: Pick<Answer<unknown>, "value" | "problem">): boolean {
  return value === null && problem === null;
}

/** How many answers are kept; the oldest goes first. */
const mostKept = 60;
const known = new Map<string, unknown>();

function keep(path: string, value: unknown): void {
  known.delete(path);
  known.set(path, value);
  const oldest = known.keys().next();
  if (known.size > mostKept && oldest.done !== true) known.delete(oldest.value);
}

/** After something was changed no answer is known any more, on the way back either. */
export function forgetAnswers(): void {
  known.clear();
}

interface State<Value> {
  readonly path: string | null;
  readonly value: Value | null;
  readonly problem: string | null;
}

/** The answer to a path of the API; to null, which asks for nothing, there is none. While a new path is asked for, the value of the one before stays in place. */
export function useAnswer<Value>(path: string | null): Answer<Value> {
  const { arrival } = usePlace();
  const [state, setState] = useState<State<Value>>({ path: "", value: null, problem: null });
  const [attempt, setAttempt] = useState(0);
  const last = useRef<Value | null>(null);

  // `attempt` asks again; how one arrived counts only with a new path.
  useEffect(() => {
    if (path === null || (arrival === "history" && known.has(path))) return;
    const stop = new AbortController();
    ask<Value>(path, stop.signal).then(
      (value) => {
        keep(path, value);
        setState({ path, value, problem: null });
      },
      (error: Error) => {
        if (!stop.signal.aborted) setState({ path, value: null, problem: error.message });
      },
    );
    return () => stop.abort();
  }, [path, attempt]);

  const isSettled = path === null || state.path === path;
  const kept = known.get(path ?? "") as Value | undefined;
  const value = path === null ? null : (kept ?? (isSettled ? state.value : last.current));
  if (value !== null) last.current = value;
  const problem = path !== null && isSettled ? state.problem : null;
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { value, problem, isLoading: kept === undefined && !isSettled, retry };
}

export interface Rows<Row> extends Answer<Page<Row>> {
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
}

/**
 * A list that grows by a page at a time; `path` has no cursor.
 * @public
 */
export function useRows<Row>(path: string): Rows<Row> {
  const answer = useAnswer<Page<Row>>(path);
  const [more, setMore] = useState<{ path: string; isLoading: boolean; problem: string | null }>();
  const { value } = answer;

  const loadMore = useCallback(() => {
    if (value === null || value.next === null) return;
    setMore({ path, isLoading: true, problem: null });
    ask<Page<Row>>(`${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(value.next)}`).then(
      (page) => {
        keep(path, { ...page, rows: [...value.rows, ...page.rows] });
        setMore({ path, isLoading: false, problem: null });
      },
      (error: Error) => setMore({ path, isLoading: false, problem: error.message }),
    );
  }, [path, value]);

  const here = more?.path === path ? more : undefined;
  return { ...answer, problem: here?.problem ?? answer.problem, isLoadingMore: here?.isLoading ?? false, loadMore };
}
