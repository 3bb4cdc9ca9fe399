// The frame around every page: skip link, header, and the page that the address names.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { KeySheet } from "./keys.tsx";
import { AttributionsPage } from "./lists/attributions-page.tsx";
import { ReportsPage } from "./lists/reports-page.tsx";
import { Nothing } from "./notices.tsx";
import { ReadingPage } from "./reading/reading-page.tsx";
import { navigate, usePlace } from "./router.ts";
import { strings } from "./strings.ts";
import { ThemeButton } from "./theme.tsx";
import { useTitle } from "./title.ts";

export function App(): JSX.Element {
  const { path, arrival } = usePlace();
  const main = useRef<HTMLElement>(null);
  // A new page begins at its top, and a screen reader goes on reading there; on the way back the browser knows better.
  useEffect(() => {
    if (arrival === "load") return;
    main.current?.focus({ preventScroll: true });
    if (arrival === "link") window.scrollTo(0, 0);
  }, [path]);
  return (
    <>
      <a class="skip-link" href="#main">
        {strings.skip}
      </a>
      <Header path={path} />
      <main id="main" ref={main} tabIndex={-1}>
        <Page path={path} />
      </main>
    </>
  );
}

function Header({ path }: { path: string }): JSX.Element {
  const current = (isHere: boolean): "page" | undefined => (isHere ? "page" : undefined);
  return (
    <header class="site-header">
      <a class="wordmark" href="/">
        {strings.appName}
      </a>
      <nav aria-label={strings.nav.label}>
        <a href="/attributions" aria-current={current(path === "/" || path === "/attributions")}>
          {strings.nav.attributions}
        </a>
        <a href="/reports" aria-current={current(path === "/reports")}>
          {strings.nav.reports}
        </a>
      </nav>
      <div class="site-tools">
        <ThemeButton />
        <KeySheet />
      </div>
    </header>
  );
}

function Page({ path }: { path: string }): JSX.Element {
  const report = /^\/reports\/([^/]+)$/.exec(path)?.[1];
  const record = /^\/attributions\/([^/.]+)\.([^/]+)$/.exec(path);
  if (path === "/" || path === "/attributions") return <AttributionsPage path={path} />;
  if (path === "/reports") return <ReportsPage />;
  if (report !== undefined) return <ReadingPage key={report} id={report} />;
  if (record !== null) return <Forward to={`/reports/${record[1]}?record=${record[2]}`} />;
  return <Lost />;
}

/** The permanent address of an attribution opens its report at its evidence. */
function Forward({ to }: { to: string }): JSX.Element {
  useEffect(() => navigate(to, { replace: true }), [to]);
  return <p>{strings.reading.loading}</p>;
}

function Lost(): JSX.Element {
  useTitle(strings.problems.lost);
  return (
    <div class="page">
      <h1>{strings.problems.lost}</h1>
      <Nothing title={strings.problems.lostHint} hint={<a href="/attributions">{strings.nav.attributions}</a>} />
    </div>
  );
}
