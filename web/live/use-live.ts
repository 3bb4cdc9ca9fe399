// The stream of events as state: how far a run is that writes to the ledger, and what is new since the page was loaded. Promise: it is open
// only while somebody looks. A browser opens six connections to a server, and six tabs in the background would leave none for the seventh.
import { useEffect, useState } from "preact/hooks";
import type { Run } from "../../src/ledger/run.ts";
import type { NewsInBrief } from "../../src/reconcile/news-in-brief.ts";
import { followed } from "../followed.ts";
import { readStored } from "../stored.ts";
import { eventsAddress } from "./events-address.ts";
import { gathered, nothingNew } from "./gathered.ts";

/** After the page is there, in milliseconds: what the page itself asks for comes first. */
const LATER_MS = 1500;

export interface Live {
  /** Null where nothing runs that is known. */
  readonly run: Run | null;
  readonly news: NewsInBrief;
  /** Takes the notice away, until more is new or another run begins. */
  readonly dismiss: () => void;
}

export function useLive(): Live {
  const [run, setRun] = useState<Run | null>(null);
  const [isRunUnwanted, setRunUnwanted] = useState(false);
  const [news, setNews] = useState(nothingNew);
  useEffect(() => {
    if (typeof EventSource === "undefined") return;
    let source: EventSource | null = null;
    let lastId = "";
    const hear = <Data>(name: string, take: (data: Data) => void): void => {
      source?.addEventListener(name, (event: MessageEvent<string>) => {
        lastId = event.lastEventId;
        take(JSON.parse(event.data) as Data);
      });
    };
    const open = (): void => {
      if (source !== null || document.visibilityState === "hidden") return;
      source = new EventSource(eventsAddress(readStored(followed), lastId));
      hear("ledger", () => {});
      hear<Run | null>("run", (told) => {
        setRun(told);
        if (told === null) setRunUnwanted(false);
      });
      hear<NewsInBrief>("news", (more) => setNews((before) => gathered(before, more)));
      // What was told of a run may be long past when the server is there again.
      source.addEventListener("error", () => setRun(null));
    };
    const close = (): void => {
      source?.close();
      source = null;
      setRun(null);
    };
    const onVisibility = (): void => (document.visibilityState === "hidden" ? close() : open());
    const timer = window.setTimeout(open, LATER_MS);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", onVisibility);
      close();
    };
  }, []);
  const dismiss = (): void => {
    setNews(nothingNew);
    setRunUnwanted(run !== null);
  };
  return { run: isRunUnwanted ? null : run, news, dismiss };
}
