// Where a report is pasted, and below it the report as it was read.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ParleyError } from "../src/schema/parley-error.ts";
import type { Reading } from "../src/schema/reading.ts";
import { formatCount } from "../web/format.ts";
import { strings } from "../web/strings.ts";
import { ThemeButton } from "../web/theme.tsx";
import { useTitle } from "../web/title.ts";
import { type Pasted, PasteForm } from "./paste-form.tsx";
import { isLoaded, readPasted } from "./read-pasted.ts";
import { ReadReport } from "./read-report.tsx";

const say = strings.pasted;

interface Read {
  readonly reading: Reading;
  /** How many were read before it. */
  readonly number: number;
}

export function PastedPage(): JSX.Element {
  const [state, setState] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [read, setRead] = useState<Read | null>(null);
  const result = useRef<HTMLElement>(null);
  useTitle(say.title);
  useEffect(() => {
    if (read !== null) result.current?.scrollIntoView({ block: "start" });
  }, [read]);
  const answer = async ({ text, date, reader }: Pasted): Promise<void> => {
    setBusy(true);
    setState(isLoaded(reader) ? say.reading : say.loading);
    // Let the page say so before the rules keep it busy
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const began = performance.now();
    try {
      const reading = await readPasted({ text, options: date === "" ? {} : { date } }, reader);
      const seconds = Math.max(0.1, Math.round((performance.now() - began) / 100) / 10);
      window.history.replaceState(null, "", window.location.pathname);
      setRead((before) => ({ reading, number: (before?.number ?? 0) + 1 }));
      setState(say.done(reading.attributions.length, formatCount(seconds, "second"), say.readers[reader]));
    } catch (error) {
      setRead(null);
      setState(error instanceof ParleyError ? error.message : say.failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Header />
      <main>
        <div class="page try-page">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
          <PasteForm isBusy={isBusy} onPaste={(pasted) => void answer(pasted)} />
          <p class="state" role="status">
            {state}
          </p>
        </div>
        {read === null ? null : (
          <section ref={result} class="try-result" aria-label={say.result}>
            <ReadReport key={read.number} reading={read.reading} />
          </section>
        )}
      </main>
    </>
  );
}

/** Opened from a disk or from somebody else's server, the page has no app to go back to. */
function Header(): JSX.Element {
  const isInApp = /^https?:$/.test(window.location.protocol) && window.location.pathname.startsWith("/try/");
  return (
    <header class="site-header">
      {isInApp ? (
        <>
          <a class="wordmark" href="/">
            {strings.appName}
          </a>
          <nav aria-label={strings.nav.label}>
            <a href="/">{say.back}</a>
          </nav>
        </>
      ) : (
        <span class="wordmark">{strings.appName}</span>
      )}
      <div class="site-tools">
        <ThemeButton />
      </div>
    </header>
  );
}
