// One record to be judged: who is taken to say what, in the paragraphs that it stands in, with its pieces marked.
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { AttributionRow } from "../../src/ledger/ledger.ts";
import type { Attribution } from "../../src/schema/attribution.ts";
import type { Reading } from "../../src/schema/reading.ts";
import type { Span } from "../../src/schema/span.ts";
import { useAnswer } from "../answers.ts";
import { badgesOf } from "../badge.ts";
import { Badges } from "../badges.tsx";
import type { Wish } from "../corrections/post.ts";
import { formatShare } from "../format.ts";
import { useKeys } from "../keys.tsx";
import { SpeakerForm } from "../reading/correct/speaker-form.tsx";
import { MarkedText } from "../reading/marked-text.tsx";
import { type Mark, segmentsOf } from "../reading/segments.ts";
import { strings } from "../strings.ts";
import { Who } from "../who.tsx";

interface CodingCardProps {
  readonly row: AttributionRow;
  readonly onDecide: (wish: Wish) => void;
}

export function CodingCard({ row, onDecide }: CodingCardProps): JSX.Element {
  const [isNaming, setNaming] = useState(false);
  const { value: reading } = useAnswer<Reading>(`/api/reports/${row.report}`);
  useKeys({ s: () => setNaming(true) });
  const { attribution } = row;
  return (
    <article class="coding-card" aria-label={strings.coding.record}>
      <p class="entry-head">
        <Who name={row.speakerName} source={row.sourceText} />
        <Badges badges={badgesOf(attribution)} isInControl />
        <span class="badge">
          {strings.reading.confidence} {formatShare(attribution.confidence)}
        </span>
      </p>
      <Around reading={reading?.article.id === row.report ? reading : null} attribution={attribution} />
      <p class="coding-foot">
        <a href={`/reports/${row.report}?record=${attribution.id}`}>
          <bdi>{row.title ?? strings.lists.untitled}</bdi>
        </a>{" "}
        · <bdi>{row.outlet ?? strings.lists.noOutlet}</bdi>
      </p>
      {reading === null || !isNaming ? (
        <button type="button" aria-expanded={false} onClick={() => setNaming(true)}>
          {strings.correct.speaker} <kbd>s</kbd>
        </button>
      ) : (
        <SpeakerForm
          reading={reading}
          attribution={attribution}
          onClose={() => setNaming(false)}
          onWish={(wish) => {
            setNaming(false);
            onDecide(wish);
          }}
        />
      )}
    </article>
  );
}

/** The paragraphs that its pieces stand in. */
function Around({ reading, attribution }: { reading: Reading | null; attribution: Attribution }): JSX.Element {
  const { id, source, cue, content } = attribution;
  const blocks = useMemo(() => {
    if (reading === null) return [];
    const looks = { source, cue, content };
    const marks = (["source", "cue", "content"] as const).flatMap((kind) =>
      looks[kind].map((span): Mark => ({ kind, span, record: id })),
    );
    const { headline, body } = reading.article;
    const touches = (block: Span): boolean =>
      marks.some(({ span }) => span.start < block.end && block.start < span.end);
    return [...(headline === null ? [] : [headline]), ...body]
      .filter(touches)
      .map((block) => ({ block, segments: segmentsOf(block, marks) }));
  }, [reading, attribution]);
  return (
    <div class="report-text coding-text">
      {reading === null ? (
        <p>{strings.reading.loading}</p>
      ) : (
        blocks.map(({ block, segments }) => (
          <p key={block.start} dir="auto">
            <MarkedText text={reading.article.text} segments={segments} selected={null} />
          </p>
        ))
      )}
    </div>
  );
}
