// The searches that were kept: each a link, a field to keep the one that stands here, and a button that gives all of them as a file.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useStored } from "../stored.ts";
import { strings } from "../strings.ts";
import { exportedSearches, type SavedSearch, savedSearches, withSaved } from "./saved.ts";

export function SavedSearches({ query }: { query: URLSearchParams }): JSX.Element {
  const [all, keep] = useStored(savedSearches);
  const words = strings.saved;
  return (
    <details class="saved">
      <summary>{words.title(all.length)}</summary>
      {all.length === 0 ? <p class="hint">{words.none}</p> : null}
      <ul>
        {all.map(({ name, query: saved }) => (
          <li key={name}>
            <a href={`/attributions?${saved}`}>
              <bdi>{name}</bdi>
            </a>
            <button
              type="button"
              class="quiet"
              aria-label={words.remove(name)}
              onClick={() => keep(all.filter((one) => one.name !== name))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {query.size === 0 ? null : <Keep query={query} onKeep={(saved) => keep(withSaved(all, saved))} />}
      {all.length === 0 ? null : (
        <button type="button" class="quiet" onClick={() => download(exportedSearches(all, window.location.origin))}>
          {words.export}
        </button>
      )}
    </details>
  );
}

function Keep({ query, onKeep }: { query: URLSearchParams; onKeep: (saved: SavedSearch) => void }): JSX.Element {
  const [name, setName] = useState(query.get("words") ?? "");
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (name.trim() !== "") onKeep({ name: name.trim(), query: query.toString() });
  };
  return (
    <form onSubmit={onSubmit}>
      <label>
        <span>{strings.saved.name}</span>
        <input
          dir="auto"
          autocomplete="off"
          maxLength={100}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{strings.saved.keep}</button>
    </form>
  );
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "parley-searches.json";
  link.click();
  URL.revokeObjectURL(address);
}
