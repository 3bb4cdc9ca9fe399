// Under which name this visitor corrects; kept on this machine. "" is whoever runs Parley.
import { type StoredList, useStored } from "../stored.ts";

const stored: StoredList<string> = {
  key: "parley.signer",
  isItem: (value): value is string => typeof value === "string" && value.length <= 200,
};

export function useSigner(): readonly [name: string, keep: (name: string) => void] {
  const [[name = ""], keep] = useStored(stored);
  return [name, (next) => keep(next.trim() === "" ? [] : [next])];
}
