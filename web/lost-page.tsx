// What stands at an address that no page has.
import type { JSX } from "preact";
import { Nothing } from "./notices.tsx";
import { strings } from "./strings.ts";
import { useTitle } from "./title.ts";

export function LostPage(): JSX.Element {
  useTitle(strings.problems.lost);
  return (
    <div class="page">
      <h1>{strings.problems.lost}</h1>
      <Nothing title={strings.problems.lostHint} hint={<a href="/attributions">{strings.nav.attributions}</a>} />
    </div>
  );
}
