// Which other reports stand beside this one: what it copies, its copies and versions, and the others of its story; each opens both
// side by side.
import type { JSX } from "preact";
import type { OtherReport } from "../../src/reconcile/report-links.ts";
import { DateText } from "../date-text.tsx";
import { ReportText } from "../report-text.tsx";
import { ShowAll } from "../show-all.tsx";
import { strings } from "../strings.ts";

const { beside: say } = strings;

export function OtherReports({
  report,
  others,
}: {
  report: string;
  others: readonly OtherReport[];
}): JSX.Element | null {
  if (others.length === 0) return null;
  return (
    <details class="about other-reports">
      <summary>
        {say.open} <span class="part-count">{others.length}</span>
      </summary>
      <ShowAll
        items={others}
        most={8}
        show={(some) => (
          <ul class="plain-list">
            {some.map((other) => (
              <li key={other.id}>
                <a href={`/reports/${encodeURIComponent(report)}?beside=${encodeURIComponent(other.id)}`}>
                  <ReportText text={other.title ?? other.outlet ?? other.id} most={160} />
                </a>
                <span class="remark">
                  {other.outlet === null ? strings.lists.noOutlet : <ReportText text={other.outlet} most={80} />}
                </span>
                <span class="remark">
                  {other.publishedAt === null ? strings.lists.noDate : <DateText iso={other.publishedAt} />}
                </span>
                <span class="remark">{standingOf(other)}</span>
              </li>
            ))}
          </ul>
        )}
      />
    </details>
  );
}

function standingOf({ standing, kind }: OtherReport): string {
  switch (standing) {
    case "origin":
      return kind === null ? say.origin : `${say.origin}: ${say.copy[kind]}`;
    case "copy":
      return kind === null ? say.copies : say.copy[kind];
    case "version":
      return say.copy.version;
    case "story":
      return say.story;
    default:
      return standing satisfies never;
  }
}
