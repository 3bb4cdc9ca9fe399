// What a page shows as a file for spreadsheets: all rows of it, also those that the page does not show.
import type { JSX } from "preact";
import { strings } from "./strings.ts";

/** @param path of the API, with what is asked of it but for pages */
export function TableLink({ path }: { path: string }): JSX.Element {
  const address = `${path}${path.includes("?") ? "&" : "?"}format=csv`;
  return (
    <a class="table-link" href={address} download>
      {strings.lists.table}
    </a>
  );
}
