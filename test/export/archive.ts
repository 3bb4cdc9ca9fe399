// A small ledger for the tests of exports: words that a format could trip over, and a report read by the rules for acts, terms and deals.
import { articleOf } from "../../src/article/article.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { read } from "../../src/reading/read.ts";
import { rules } from "../../src/reading/rules.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import type { Document } from "../../src/schema/document.ts";
import { type Example, entryOf } from "../ledger/example.ts";

/** Emoji before every offset, a combining mark, half of a pair, markup, TeX, a formula, a line end and what turns the line. */
export const HOSTILE: Example = {
  address: "a.txt",
  outlet: "Quay & <Courier> 100%_$",
  title: '=HYPERLINK("x") </title><script>alert(1)</script> {\\input{x}} \u202eesrever',
  publishedAt: "2031-03-04",
  statements: [
    { speaker: "Ilse Marquand 🕊", says: "“🕊 dove\u0301s, not\r\nhawks,\nnot \ud83d half”", kind: "direct" },
    { speaker: "+Nadège <b>", says: "after the 🕊 the toll, “perhaps”, falls; x < 1 & y > 2 ]]>", kind: "mixed" },
    { says: "nobody is named\u0000\u001b[31m" },
  ],
};
export const PLAIN: Example = {
  address: "b.txt",
  outlet: "The Lomara Post",
  title: "Talks",
  publishedAt: "2031-05-01",
  statements: [{ speaker: "Ilse Marquand 🕊", says: "the toll stays" }],
};
const TEXT = `🕊 The truce between Ardesh and Lomara

Ardesh offered on 12 March 2031 to release at least 40 prisoners in exchange for the reopening of the Halmet crossing. Lomara rejected the offer on 13 March 2031. Lomara plans to visit Ardesh. The truce, brokered by Tuvali, was signed by Ardesh and Lomara in 2030.`;

/** Three reports: HOSTILE, PLAIN, and one of a truce. */
export async function archive(path = ":memory:"): Promise<Ledger> {
  const ledger = await openLedger(path, { create: true });
  const document: Document = {
    uri: "truce.txt",
    file: "truce.txt",
    bytes: new TextEncoder().encode(TEXT),
    mediaType: "text/plain",
  };
  const truce = { document, reading: await read(articleOf(document, { date: "2031-03-14" }), rules) };
  await ledger.add([entryOf(HOSTILE), entryOf(PLAIN), truce]);
  await reconcile(ledger);
  return ledger;
}
