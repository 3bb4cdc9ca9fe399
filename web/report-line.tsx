// A report in one line: its day, outlet and title, as far as they are known.
import type { ComponentChildren, JSX } from "preact";
import { DateText } from "./date-text.tsx";
import { ReportText } from "./report-text.tsx";
import { strings } from "./strings.ts";

interface ReportLineProps {
  readonly publishedAt: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
}

export function ReportLine({ publishedAt, outlet, title }: ReportLineProps): JSX.Element {
  const parts: readonly ComponentChildren[] = [
    publishedAt === null ? strings.lists.noDate : <DateText iso={publishedAt} />,
    outlet === null ? strings.lists.noOutlet : <ReportText text={outlet} most={80} />,
    ...(title === null ? [] : [<ReportText key="title" text={title} most={200} />]),
  ];
  return <>{parts.flatMap((part, at) => (at === 0 ? [part] : [" · ", part]))}</>;
}
