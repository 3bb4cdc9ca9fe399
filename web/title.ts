// The name of the page in the browser's tab and history.
import { useEffect } from "preact/hooks";
import { strings } from "./strings.ts";

export function useTitle(page: string): void {
  useEffect(() => {
    document.title = strings.title(page);
  }, [page]);
}
