// The report itself, block by block. A block is drawn again only when the selection enters or leaves it, so that
// stepping stays quick in the longest report.

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { inSeries } from "../format.ts";
import { strings } from "../strings.ts";
import type { LaidBlock } from "./lay-out.ts";
import { MarkedText } from "./marked-text.tsx";

interface ReportBodyProps {
  readonly text: string;
  readonly blocks: readonly LaidBlock[];
  readonly selected: string | null;
}

export function ReportBody({ text, blocks, selected }: ReportBodyProps): JSX.Element {
  return (
    <div class="report-text">
      {blocks.map((laid) => (
        <BlockView
          key={laid.block.span.start}
          text={text}
          laid={laid}
          selected={selected !== null && laid.records.has(selected) ? selected : null}
        />
      ))}
    </div>
  );
}

export function BlockView(props: { text: string; laid: LaidBlock; selected: string | null }): JSX.Element {
  const { text, laid, selected } = props;
  return useMemo(() => {
    const words = <MarkedText text={text} segments={laid.segments} selected={selected} />;
    switch (laid.block.kind) {
      case "headline":
        return (
          <h1 dir="auto" data-start={laid.block.span.start}>
            {words}
          </h1>
        );
      case "paragraph":
        return (
          <p dir="auto" data-start={laid.block.span.start}>
            {words}
          </p>
        );
      case "rest":
        return (
          <p dir="auto" class="rest" data-start={laid.block.span.start}>
            {words}
          </p>
        );
      case "furniture":
        return (
          <details class="furniture">
            <summary>{strings.reading.furniture(kindsOf(laid))}</summary>
            <div dir="auto" class="furniture-text" data-start={laid.block.span.start}>
              {words}
            </div>
          </details>
        );
      default:
        return laid.block satisfies never;
    }
  }, [text, laid, selected]);
}

/** "byline, sharing": each kind once, in the order of the text. */
function kindsOf({ block }: LaidBlock): string {
  const parts = block.kind === "furniture" ? block.parts : [];
  return inSeries([...new Set(parts.map((part) => strings.furniture[part.kind]))]);
}
