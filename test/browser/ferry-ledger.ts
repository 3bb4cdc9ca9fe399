// A made-up archive in which reports stand on each other: a wire story, an edited copy of it, a report of its own on the same words, and one in
// which a speaker has turned round; read by the rules, every stage over all reports done.
import { reportId } from "../../src/article/report-id.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { read } from "../../src/reading/read.ts";
import { rules } from "../../src/reading/rules.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import type { Document } from "../../src/schema/document.ts";
import { articleOf } from "../reading/made-up.ts";

const WIRE =
  "Ferry talks stall at the quay of Quillmouth. The truce has held since Monday. The truce between Chad and Mali was mediated by Niger. Chad urged Mali to open the border. Tamsin Oduya, the envoy of Chad, said: “We will never accept a foreign buyer of the ferry, and the toll stays where it is.” Musa Marzan told reporters that nobody had counted the boats on the far shore. The quay was empty by noon. Rain fell on the lower town all night, and the guild kept its doors shut.";
const EDITED = WIRE.replace("Rain fell on the lower town all night, and the", "The").replace(" where it is", "");
const OWN =
  "Nobody sells a boat. The harbour was loud on Friday. Tamsin Oduya, the envoy of Chad, said: “We will never accept a foreign buyer of the ferry, and the toll stays where it is.” Fishermen laughed at the far end of the mole while children threw bread to the gulls and to each other.";
const LATER =
  "A quieter voice near the customs house. The truce has collapsed. The truce between Chad and Mali was mediated by Niger. Mali refused to open the border. Asked once more on Friday, Tamsin Oduya, the envoy of Chad, said: “Times have changed and so have we. We will accept a foreign buyer of the ferry.” Tamsin Oduya accused Musa Marzan of fraud. A clerk swept the steps, two dogs slept under the long table, and the lamps along the canal were lit one after another.";

const REPORTS = [
  { name: "wire", outlet: "Northbank Wire", day: "2031-03-06", text: WIRE },
  { name: "edited", outlet: "The Estuary Ledger", day: "2031-03-07", text: EDITED },
  { name: "own", outlet: "Harbour Post", day: "2031-03-08", text: OWN },
  { name: "later", outlet: "Harbour Post", day: "2031-03-28", text: LATER },
] as const;
export type ReportName = (typeof REPORTS)[number]["name"];

export interface FerryArchive {
  readonly ledger: Ledger;
  readonly ids: Readonly<Record<ReportName, string>>;
}

export async function ferryArchive(): Promise<FerryArchive> {
  const ledger = await openLedger(":memory:", { create: true });
  const ids: [string, string][] = [];
  for (const { name, outlet, day, text } of REPORTS) {
    const document: Document = {
      ...{ uri: `ferry/${name}.txt`, mediaType: "text/plain" },
      bytes: new TextEncoder().encode(text),
    };
    const [title = name] = text.split(". ");
    const article = { ...articleOf(text), id: reportId(document), outlet, title, publishedAt: day };
    await ledger.add([{ document, reading: await read(article, rules) }]);
    ids.push([name, article.id]);
  }
  await reconcile(ledger);
  return { ledger, ids: Object.fromEntries(ids) as FerryArchive["ids"] };
}
