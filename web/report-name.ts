// What a report is called where it has no title: by where it came from, a file by its own name and not by whose folders it lay in.
import { strings } from "./strings.ts";

interface Named {
  readonly title?: string | null | undefined;
  readonly file?: string | null | undefined;
  readonly uri?: string | null | undefined;
  readonly sourceId?: string | null | undefined;
}

export function reportName({ title, file, uri, sourceId }: Named): string {
  const from = file ?? uri;
  return title ?? (from === null || from === undefined ? (sourceId ?? strings.lists.untitled) : placeOf(from));
}

/** The address of a page as it is; of a file the last part. */
function placeOf(from: string): string {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(from) ? from : (from.split(/[\\/]/).findLast((part) => part !== "") ?? from);
}
