// Whether the page is being put on paper: what is shown a part at a time on a screen is then drawn as a whole.
import { useEffect, useState } from "preact/hooks";

/** True from the browser's `beforeprint` to its `afterprint`; what is drawn for it has to be at hand, since the browser waits for nothing. */
export function usePrinting(prepare?: () => void): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => {
      prepare?.();
      setPrinting(true);
    };
    const end = (): void => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [prepare]);
  return isPrinting;
}
