// What a report is called where it has no title: by where it came from.
import { strings } from "./strings.ts";

interface Named {
  readonly title?: string | null | undefined;
  readonly file?: string | null | undefined;
  readonly uri?: string | null | undefined;
  readonly sourceId?: string | null | undefined;
}

export function reportName({ title, file, uri, sourceId }: Named): string {
  return title ?? file ?? uri ?? sourceId ?? strings.lists.untitled;
}
