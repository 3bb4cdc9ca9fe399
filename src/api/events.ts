// Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): what the ledger holds, told at once and again
// whenever something was written to it, by whichever program, so that a page can show the progress of `parley add` and ask for what
// is new. A heartbeat keeps what stands between from closing the connection; it ends when either side does.
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { ReadLedger } from "../ledger/ledger.ts";
import { ParleyError } from "../schema/parley-error.ts";

export interface EventOptions {
  /** How often the ledger is looked at, in milliseconds; one look is one row of a pragma. */
  readonly everyMs: number;
  readonly heartbeatMs: number;
  /** Streams that may be open at a time. */
  readonly most: number;
}

export const usualEvents: EventOptions = { everyMs: 1000, heartbeatMs: 15_000, most: 64 };

interface Watching extends EventOptions {
  /** Told why a stream ended, where the ledger could not be read. */
  readonly onFault: (fault: unknown) => void;
}

export type Events = (c: Context) => Response;

/** What `event: ledger` tells as JSON: `{ reports, attributions, failures, waiting }`. */
export function eventsOf(ledger: ReadLedger, { everyMs, heartbeatMs, most, onFault }: Watching): Events {
  let open = 0;
  return (c) => {
    // Nobody reads a stream that was asked for with HEAD, so nobody would end it.
    if (c.req.method === "HEAD") return c.body(null, 200, { "Content-Type": "text/event-stream" });
    if (open >= most) throw tooMany(most);
    open++;
    return streamSSE(c, async (stream) => {
      try {
        await stream.writeSSE({ data: "", retry: 3000 });
        let told = "";
        for (let beatAt = performance.now() + heartbeatMs; !stream.aborted && !stream.closed; ) {
          const version = await ledger.version();
          if (version !== told) {
            const data = JSON.stringify({ ...(await ledger.counts()), waiting: await ledger.waiting() });
            await stream.writeSSE({ event: "ledger", data });
            told = version;
          } else if (performance.now() >= beatAt) {
            await stream.write(": still here\n\n");
            beatAt = performance.now() + heartbeatMs;
          }
          await stream.sleep(everyMs);
        }
      } catch (fault) {
        onFault(fault);
      } finally {
        open--;
      }
    });
  };
}

function tooMany(most: number): ParleyError {
  const message = `There are ${most} open streams of events already: close one, or ask /api/counts.`;
  return new ParleyError("too-many-requests", message);
}
