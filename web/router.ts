// The address bar as the app's state: pages, filters and the selected record all live in the URL, so that a link, a
// reload and the back button always show the same thing.
import { useEffect, useState } from "preact/hooks";

export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
  /** How the visitor came here: what is already known is shown again as it was only on the way back. */
  readonly arrival: "load" | "link" | "history";
}

type Listener = (place: Place) => void;

const listeners = new Set<Listener>();
let current = placeNow("load");

function placeNow(arrival: Place["arrival"]): Place {
  const { pathname, search } = window.location;
  return { path: pathname, query: new URLSearchParams(search), arrival };
}

/** Fetches what the page at a path needs; null where it is at hand. */
type Prepare = (path: string) => Promise<void> | null;

let prepare: Prepare = () => null;
let arrivals = 0;

/** Until the code of the page is there the one before stays, with the place that it knows: no flash, and nothing asked for twice. */
function arrive(arrival: Place["arrival"]): void {
  const mine = ++arrivals;
  const awaited = prepare(window.location.pathname);
  if (awaited === null) tell(placeNow(arrival));
  // Whoever goes on while it is awaited arrives elsewhere.
  else void awaited.then(() => (mine === arrivals ? tell(placeNow(arrival)) : undefined));
}

function tell(place: Place): void {
  current = place;
  for (const listener of listeners) listener(current);
}

/** Goes to an address of the app. `replace` for changes that are no step of their own, such as each typed letter. */
export function navigate(href: string, { replace = false }: { replace?: boolean } = {}): void {
  if (replace) window.history.replaceState(null, "", href);
  else window.history.pushState(null, "", href);
  arrive("link");
}

export function usePlace(): Place {
  const [place, setPlace] = useState(current);
  useEffect(() => {
    listeners.add(setPlace);
    setPlace(current);
    return () => {
      listeners.delete(setPlace);
    };
  }, []);
  return place;
}

/** A page that is none of the app's. */
function isApart(path: string): boolean {
  return path === "/try" || path.startsWith("/try/");
}

/** Makes plain links to the app's own pages change the page without a reload; modified clicks stay the browser's. */
export function startRouter(prepareFor: Prepare): void {
  prepare = prepareFor;
  window.addEventListener("popstate", () => arrive("history"));
  document.addEventListener("click", (event) => {
    // Also a link in a picture, which has none of an HTML link's properties.
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const href = link?.getAttribute("href");
    if (!link || !href || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.hasAttribute("target")) return;
    const { origin, pathname, search, hash } = new URL(href, window.location.href);
    if (origin !== window.location.origin || href.startsWith("#") || pathname.startsWith("/api/") || isApart(pathname))
      return;
    event.preventDefault();
    navigate(pathname + search + hash);
  });
}
