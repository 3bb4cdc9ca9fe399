// The frame around every page: skip link, header, and the page that the address names.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { KeySheet } from "./keys.tsx";
import { LanguageButton } from "./languages/language-button.tsx";
import { LostPage } from "./lost-page.tsx";
import { type Matched, matchPage } from "./match-page.ts";
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
    </>
  );
}

function Header({ here }: { here: AppPage | undefined }): JSX.Element {
  return (
    <header class="site-header">
      <a class="wordmark" href="/">
        {strings.appName}
      </a>
      <nav aria-label={strings.nav.label}>
        {pages.map(({ pattern, page, navLabel }) =>
          navLabel === undefined ? null : (
            <a key={pattern} href={pattern} aria-current={page === here?.page ? "page" : undefined}>
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
  const { page: Found } = found.page;
  return <Found key={found.id} path={path} id={found.id} />;
}
