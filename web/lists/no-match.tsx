// In the place of a list that nothing matches: what to do next, with the same words. No search ends here.
import type { JSX } from "preact";
import { Nothing } from "../notices.tsx";
import { strings } from "../strings.ts";
import { verifyAddress } from "../verify/verify-address.ts";

interface NoMatchProps {
  /** Of the list: whoever searched the attributions is not sent there again. */
  readonly path: string;
  readonly words: string;
  readonly hint: string;
}

export function NoMatch({ path, words, hint }: NoMatchProps): JSX.Element {
  const say = strings.lists;
  const search = `/attributions?${new URLSearchParams({ words })}`;
  return (
    <Nothing
      title={say.noMatch}
      hint={
        <>
          {hint}
          {words === "" ? null : (
            <span class="next-steps">
              {path === "/attributions" ? null : <a href={search}>{say.searchSaid(words)}</a>}
              {path === "/attributions" ? <a href={verifyAddress({ words })}>{say.verifySaid(words)}</a> : null}
              {path === "/actors" ? <a href="/check#unresolvedSpeakers">{say.openSpeakers}</a> : null}
              <a href={path}>{say.showAll}</a>
            </span>
          )}
        </>
      }
    />
  );
}
