// The frame around every page: skip link, header, and the page that the address names.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { KeySheet } from "./keys.tsx";
import { LanguageButton } from "./languages/language-button.tsx";
import { LiveNotice } from "./live/live-notice.tsx";
import { LostPage } from "./lost-page.tsx";
import { type Matched, matchPage } from "./match-page.ts";
import { Failed } from "./notices.tsx";
import { viewOf } from "./page-views.ts";
import { type AppPage, pages } from "./pages.ts";
import { usePlace } from "./router.ts";
import { strings } from "./strings.ts";
import { ThemeButton } from "./theme.tsx";

export function App(): JSX.Element {
  const { path, arrival } = usePlace();
  const main = useRef<HTMLElement>(null);
  const found = matchPage(pages, path);
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
      <Header here={found?.page} />
      <main id="main" ref={main} tabIndex={-1}>
        <Page path={path} found={found} />
      </main>
      <LiveNotice />
    </>
  );
}

function Header({ here }: { here: AppPage | undefined }): JSX.Element {
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen its line scrolls: the page that one is on is always in sight.
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (nav.current === null || link === null || link === undefined) return;
    const [line, box] = [nav.current.getBoundingClientRect(), link.getBoundingClientRect()];
    nav.current.scrollLeft += (box.left + box.right - line.left - line.right) / 2;
  }, [here]);
  return (
    <header class="site-header">
      <a class="wordmark" href="/">
        {strings.appName}
      </a>
      <nav ref={nav} aria-label={strings.nav.label}>
        {pages.map(({ pattern, navLabel }) =>
          navLabel === undefined ? null : (
            <a key={pattern} href={pattern} aria-current={pattern === here?.pattern ? "page" : undefined}>
              {strings.nav[navLabel]}
            </a>
          ),
        )}
      </nav>
      <div class="site-tools">
        <LanguageButton />
        <ThemeButton />
        <KeySheet />
      </div>
    </header>
  );
}

/** One report after another is a new page, with nothing left over of the one before. */
function Page({ path, found }: { path: string; found: Matched<AppPage> | null }): JSX.Element {
  if (found === null) return <LostPage />;
  const View = viewOf(found.page);
  return View === undefined ? <Unfetched /> : <View key={found.id} path={path} id={found.id} />;
}

/** Its code did not come: the server is gone, or holds another version of the app, which loading again gives. */
function Unfetched(): JSX.Element {
  return (
    <div class="page">
      <Failed heading="h1" problem={strings.problems.offline} retry={() => window.location.reload()} />
    </div>
  );
}
