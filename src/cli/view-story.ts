// The reports of one story as a person reads them: newest first, each with its id.
import type { Page, ReportRow } from "../ledger/ledger.ts";
import { count } from "./count.ts";
import { plainText } from "./terminal/plain-text.ts";
import type { Terminal } from "./terminal/terminal.ts";
import { wrap } from "./terminal/wrap.ts";

export function viewStory(
  story: string,
  { rows, total }: Page<ReportRow>,
  { width, colours }: Pick<Terminal, "width" | "colours">,
): readonly string[] {
  const more = total > rows.length ? [`and ${count(total - rows.length, "more report")}`] : [];
  return [
    colours.bold(`Story ${story}`),
    colours.dim(count(total, "report")),
    "",
    ...rows.flatMap(({ id, publishedAt, outlet, title }) => [
      ...wrap(plainText(title ?? "no headline"), width),
      ...wrap(plainText([publishedAt ?? "date not given", outlet ?? "outlet not given", id].join(" · ")), width).map(
        colours.dim,
      ),
    ]),
    ...more,
  ];
}
