// The code of pages, fetched one by one: a page's own when one goes to it or points at a link to it, and the rest while nothing else is to do, so that
// a click finds it there.
import { matchPage } from "./match-page.ts";
import { type AppPage, type PageView, pages } from "./pages.ts";

/** After the first drawing, in milliseconds: what the page itself asks for is on its way by then. */
const restMs = 400;

const views = new Map<AppPage, PageView>();

/** Undefined where it could not be fetched. */
export function viewOf(page: AppPage): PageView | undefined {
  return views.get(page);
}

/** Fetches what the page at a path needs; null where it is at hand. Never fails: a page without a view says so in its place. */
export function fetchView(path: string): Promise<void> | null {
  const found = matchPage(pages, path);
  return found === null || views.has(found.page) ? null : fetched(found.page);
}

export function fetchTheRest(): void {
  for (const hint of ["pointerover", "focusin"] as const) document.addEventListener(hint, fetchPointedAt);
  window.setTimeout(async () => {
    for (const page of pages) {
      await idle();
      if (!views.has(page)) await fetched(page);
    }
  }, restMs);
}

function fetchPointedAt({ target }: Event): void {
  // Also a link in a picture, whose address is no text.
  const href = target instanceof Element ? target.closest("a[href^='/']")?.getAttribute("href") : null;
  if (href) void fetchView(new URL(href, window.location.href).pathname);
}

/** Not every browser says when it is. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve());
    else setTimeout(resolve, 50);
  });
}

async function fetched(page: AppPage): Promise<void> {
  try {
    views.set(page, await page.load());
  } catch {
    // Nobody answers: going there tries again.
  }
}
