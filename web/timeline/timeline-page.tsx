// The timeline: what was said, done, due and dated, in lanes; every mark opens its evidence, and the whole state is in the address.
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Timeline, TimelineMark } from "../../src/reconcile/pictures/mark.ts";
import { useAnswer } from "../answers.ts";
import { formatNumber } from "../format.ts";
import { language, languages } from "../languages/language.ts";
import { addressOf } from "../lists/search.ts";
import { Failed, Nothing } from "../notices.tsx";
import type { Caption } from "../picture/export-picture.ts";
import { PictureTools } from "../picture/picture-tools.tsx";
import { navigate, usePlace } from "../router.ts";
import { strings } from "../strings.ts";
import { TableLink } from "../table-link.tsx";
import { useTitle } from "../title.ts";
import { laneBy, timelineFilters, viewOf, withName, withView } from "./asked.ts";
import { type View, zoomed } from "./days.ts";
import { usualOf, wholeOf } from "./lay-out.ts";
import { markKinds, markShapes } from "./mark-outlines.ts";
import { OpenMarks } from "./open-mark.tsx";
import { TimelineFilters } from "./timeline-filters.tsx";
import { TimelinePicture } from "./timeline-picture.tsx";
import { TimelineTable } from "./timeline-table.tsx";

/** After the last step of a zoom, in milliseconds, the address is written. */
const SETTLED = 300;
/** Marks of one count that an address can hold. */
const MOST_OPEN = 60;
const NONE: readonly TimelineMark[] = [];

export function TimelinePage(): JSX.Element {
  const { query } = usePlace();
  const answer = useAnswer<Timeline>(addressOf("/api/timeline", timelineFilters(query)));
  const frame = useRef<HTMLElement>(null);
  const marks = answer.value?.marks ?? NONE;
  const usual = useMemo(() => usualOf(marks), [marks]);
  const [view, setView] = useView(query);
  const seen = view ?? usual;
  const opened = query.getAll("mark");
  const chosen = useMemo(() => marks.filter(({ id }) => opened.includes(id)), [marks, opened.join(" ")]);
  const say = strings.timeline;
  useTitle(strings.nav.timeline);

  const go = (changed: URLSearchParams): void => navigate(addressOf("/timeline", changed));
  const open = (some: readonly TimelineMark[]): void => {
    const changed = withName(query, "mark", "");
    for (const { id } of some.slice(0, MOST_OPEN)) changed.append("mark", id);
    go(changed);
  };
  const caption = (): Caption => ({
    title: say.file,
    legend: markKinds.map((kind) => ({ label: say.kinds[kind], colour: colourOf(kind), shape: markShapes[kind] })),
    source: strings.picture.source(
      location.host,
      say.shown(marks.length, answer.value?.total ?? 0),
      timelineFilters(query).toString(),
    ),
    direction: languages[language].direction,
  });
  return (
    <div class="page picture-page">
      <div class="picture-head">
        <h1>{strings.nav.timeline}</h1>
        <p role="status">
          {answer.value === null ? strings.lists.loading : say.shown(marks.length, answer.value.total)}
        </p>
      </div>
      <TimelineFilters
        query={query}
        marks={marks}
        onSet={(name, value) => go(withName(query, name, value))}
        onKinds={(kinds) => {
          const changed = withName(query, "kind", "");
          if (kinds.length < markKinds.length) for (const kind of kinds) changed.append("kind", kind);
          go(changed);
        }}
      />
      <PictureTools
        onZoom={(factor) => setView(zoomed(seen, { factor, at: (seen.from + seen.to) / 2 }))}
        onWhole={() => setView(wholeOf(marks))}
        frame={frame}
        caption={caption}
        name="parley-timeline"
      />
      <p class="picture-hint">
        <TableLink path={addressOf("/api/timeline", timelineFilters(query))} />
      </p>
      {answer.problem === null ? null : <Failed problem={answer.problem} retry={answer.retry} />}
      {answer.value?.total === 0 ? (
        <Nothing title={strings.lists.noMatch} hint={strings.lists.noMatchHint} />
      ) : (
        <TimelinePicture
          frame={frame}
          marks={marks}
          by={laneBy(query)}
          view={seen}
          onView={setView}
          chosen={opened}
          onOpen={open}
        />
      )}
      <p class="picture-hint">{say.hint}</p>
      {chosen.length === 0 ? null : (
        <OpenMarks marks={chosen} onOpen={(mark) => open([mark])} onClose={() => open([])} />
      )}
      {marks.length === 0 ? null : (
        <TimelineTable key={formatNumber(marks.length)} marks={marks} onOpen={(mark) => open([mark])} />
      )}
    </div>
  );
}

/** The part in view: at once here, and in the address when it has come to rest. Null is what the marks suggest. */
function useView(query: URLSearchParams): readonly [View | null, (view: View) => void] {
  const stands = query.get("view");
  const [view, setView] = useState<{ readonly of: string | null; readonly view: View | null }>({
    of: stands,
    view: viewOf(query),
  });
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  // A link or a step back says another one.
  const current = view.of === stands ? view.view : viewOf(query);
  const change = (next: View): void => {
    setView({ of: stands, view: next });
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      // The address as it is by then: something else may have been chosen meanwhile.
      const changed = withView(new URLSearchParams(window.location.search), next);
      setView({ of: changed.get("view"), view: next });
      navigate(addressOf("/timeline", changed), { replace: true });
    }, SETTLED);
  };
  return [current, change];
}

function colourOf(kind: string): string {
  const sample = document.querySelector(`.picture-legend .is-${kind} path`);
  return sample === null ? "currentColor" : getComputedStyle(sample).stroke;
}
