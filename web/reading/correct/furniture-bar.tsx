// Marks selected text as not part of the report; shown while text of the report is selected.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Span } from "../../../src/schema/span.ts";
import type { Wish } from "../../corrections/post.ts";
import { strings } from "../../strings.ts";
import { selectedSpan } from "./text-places.ts";

export function FurnitureBar({ report, onWish }: { report: string; onWish: (wish: Wish) => void }): JSX.Element | null {
  const [span, setSpan] = useState<Span | null>(null);
  const [kind, setKind] = useState("promo");
  useEffect(() => {
    const onChange = (): void => {
      // While one chooses the kind, the selection is only elsewhere.
      if (document.activeElement?.closest(".furniture-bar")) return;
      setSpan(selectedSpan());
    };
    document.addEventListener("selectionchange", onChange);
    return () => document.removeEventListener("selectionchange", onChange);
  }, []);
  if (span === null) return null;
  return (
    <div class="furniture-bar correct-buttons">
      <select
        aria-label={strings.correct.furnitureKind}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
      >
        {Object.entries(strings.furniture).map(([key, name]) => (
          <option key={key} value={key} selected={key === kind}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          window.getSelection()?.removeAllRanges();
          setSpan(null);
          onWish({ verb: "furniture", report, span, kind });
        }}
      >
        {strings.correct.furniture}
      </button>
    </div>
  );
}
