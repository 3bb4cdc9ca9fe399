// A date as people write it, with the exact one beneath for machines.
import type { JSX } from "preact";
import { formatDate } from "./format.ts";

export function DateText({ iso }: { iso: string }): JSX.Element {
  return <time dateTime={iso}>{formatDate(iso)}</time>;
}
