// What a visitor keeps on this machine: a list as JSON in the browser's storage, and as state of every component that
// shows it, in every tab. Promise: what cannot be read there counts as nothing, and where storage is switched off the list lasts as long
// as the page.
import { useEffect, useState } from "preact/hooks";

/** A list under one key; `isItem` says of anything whether it is one of its items. */
export interface StoredList<Item> {
  readonly key: string;
  readonly isItem: (value: unknown) => value is Item;
}

/** What is kept where storage cannot be written. */
const unwritten = new Map<string, unknown>();
const listeners = new Set<(key: string) => void>();

export function readStored<Item>({ key, isItem }: StoredList<Item>): readonly Item[] {
  const known = unwritten.has(key) ? unwritten.get(key) : parsed(read(key));
  return Array.isArray(known) ? known.filter(isItem) : [];
}

export function writeStored<Item>({ key }: StoredList<Item>, items: readonly Item[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(items));
    unwritten.delete(key);
  } catch {
    unwritten.set(key, items);
  }
  for (const listener of listeners) listener(key);
}

/** The list, and what changes it. */
export function useStored<Item>(list: StoredList<Item>): readonly [readonly Item[], (items: readonly Item[]) => void] {
  const [items, setItems] = useState(() => readStored(list));
  useEffect(() => {
    const onChange = (key: string): void => {
      if (key === list.key) setItems(readStored(list));
    };
    // Another tab's change; a null key is a storage that was emptied.
    const onStorage = (event: StorageEvent): void => onChange(event.key ?? list.key);
    listeners.add(onChange);
    window.addEventListener("storage", onStorage);
    return () => {
      listeners.delete(onChange);
      window.removeEventListener("storage", onStorage);
    };
  }, [list]);
  return [items, (next) => writeStored(list, next)];
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
