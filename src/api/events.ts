// Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): what the ledger holds, how far a run is that
// writes to it, and what is new of what is followed, whichever program writes. Promises: a stream that is taken up again at the id of its
// last event misses no news and tells none twice; a heartbeat keeps what stands between from closing it; it ends when either side does.
import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { z } from "zod";
import type { DealPage } from "../ledger/findings.ts";
import type { LedgerCounts, ReadLedger } from "../ledger/ledger.ts";
import { type Run, runIn } from "../ledger/run.ts";
import { newsInBrief } from "../reconcile/news-in-brief.ts";
import { ParleyError } from "../schema/parley-error.ts";
import { described } from "./nouns.ts";
import { askedOf } from "./parameters.ts";
import { remembered } from "./remembered.ts";

export interface EventOptions {
  /** How often the ledger is looked at, in milliseconds; one look is one row of a pragma. */
  readonly everyMs: number;
  readonly heartbeatMs: number;
  /** Streams that may be open at a time. */
  readonly most: number;
}

export const usualEvents: EventOptions = { everyMs: 1000, heartbeatMs: 15_000, most: 64 };

const ids = (description: string) =>
  described(z.array(z.string().max(100)).max(200).readonly().exactOptional(), description);

export const eventsQuery = z.strictObject({
  since: described(
    z.iso.datetime().exactOptional(),
    "The id of the last event, for who cannot send `Last-Event-ID`; of both, the later one counts.",
  ),
  actor: ids("News of statements by these actors, by id."),
  deal: ids("News of these deals, by id."),
});

interface Watching extends EventOptions {
  readonly deals: () => Promise<readonly DealPage[]>;
  /** Told why a stream ended, where the ledger could not be read. */
  readonly onFault: (fault: unknown) => void;
}

export type Events = (c: Context) => Response;

/** What the ledger holds at one version of it. */
interface State {
  /** `event: ledger`. */
  readonly holds: LedgerCounts & { readonly waiting: number };
  /** What the program that writes noted last. */
  readonly note: string;
  readonly lastArrival: string;
}

/** What `event: ledger`, `event: run` and `event: news` tell as JSON is in docs/api.md. */
export function eventsOf(ledger: ReadLedger, { everyMs, heartbeatMs, most, deals, onFault }: Watching): Events {
  let open = 0;
  // Looked up once for all streams.
  const stateNow = remembered(
    ledger,
    async (): Promise<State> => ({
      holds: { ...(await ledger.counts()), waiting: await ledger.waiting() },
      note: await ledger.note("run"),
      lastArrival: await ledger.lastArrival(),
    }),
  );
  const tellTo = async (stream: SSEStreamingApi, { since, actor = [], deal = [] }: Asked): Promise<void> => {
    let [told, run, newsAt]: [State | null, Run | null, string] = [null, null, since];
    let beatAt = performance.now() + heartbeatMs;
    const tell = async (event: string, data: unknown, more: { id?: string; retry?: number } = {}): Promise<void> => {
      await stream.writeSSE({ event, data: JSON.stringify(data), ...more });
      beatAt = performance.now() + heartbeatMs;
    };
    while (!stream.aborted && !stream.closed) {
      const state = await stateNow();
      if (told === null) {
        newsAt = since === "" || since > state.lastArrival ? state.lastArrival : since;
        await tell("ledger", state.holds, { id: newsAt, retry: 3000 });
      } else if (isOther(state, told)) await tell("ledger", state.holds);
      const running = runIn(state.note, Date.now());
      if (JSON.stringify(running) !== JSON.stringify(run)) await tell("run", running);
      // What came in is news once it is joined with the rest.
      if (running === null && state.holds.waiting === 0 && state.lastArrival > newsAt) {
        const news = await newsInBrief(ledger, deals, { since: newsAt, actors: actor, deals: deal });
        newsAt = state.lastArrival;
        await tell("news", news, { id: newsAt });
      }
      if (performance.now() >= beatAt) {
        await stream.write(": still here\n\n");
        beatAt = performance.now() + heartbeatMs;
      }
      [told, run] = [state, running];
      await stream.sleep(everyMs);
    }
  };
  return (c) => {
    const asked = askedBy(c);
    // Nobody reads a stream that was asked for with HEAD, so nobody would end it.
    if (c.req.method === "HEAD") return c.body(null, 200, { "Content-Type": "text/event-stream" });
    if (open >= most) throw tooMany(most);
    open++;
    return streamSSE(c, async (stream) => {
      try {
        await tellTo(stream, asked);
      } catch (fault) {
        onFault(fault);
      } finally {
        open--;
      }
    });
  };
}

/** Whether something was written beside the note of how far a run is. */
function isOther(state: State, told: State): boolean {
  return state !== told && (state.note === told.note || JSON.stringify(state.holds) !== JSON.stringify(told.holds));
}

interface Asked extends Omit<z.output<typeof eventsQuery>, "since"> {
  /** Up to when news is known; "" for all that there is when the stream begins. */
  readonly since: string;
}

/** @throws ParleyError query-invalid */
function askedBy(c: Context): Asked {
  const { since = "", ...asked } = askedOf(eventsQuery, c.req.queries());
  const last = c.req.header("Last-Event-ID") ?? "";
  // A browser sends what it was given: what is no moment is not from here.
  const known = z.iso.datetime().safeParse(last).success ? last : "";
  return { ...asked, since: [since, known].toSorted().at(-1) ?? "" };
}

function tooMany(most: number): ParleyError {
  const message = `There are ${most} open streams of events already: close one, or ask /api/counts.`;
  return new ParleyError("too-many-requests", message);
}
