// The address under which a ledger keeps a document. With the bytes it makes the report's id, so it must be the same
// wherever the command is run from, and should outlive a move of the reports together with their ledger.
import path from "node:path";

/**
 * A path below the ledger's folder as seen from there, any other one in full; a web address and standard input (`-`)
 * as they are. With the ledger /work/parley.db: `/work/news/a.txt` → `news/a.txt`, `/tmp/a.jsonl#7` → `/tmp/a.jsonl#7`.
 */
export function addressIn(ledgerPath: string, uri: string): string {
  if (uri === "-" || uri.startsWith("-#") || /^https?:\/\//i.test(uri)) return uri;
  const full = path.resolve(uri);
  const below = path.relative(path.dirname(path.resolve(ledgerPath)), full);
  const isOutside = below === ".." || below.startsWith(`..${path.sep}`) || path.isAbsolute(below);
  return (isOutside ? full : below).split(path.sep).join("/");
}
