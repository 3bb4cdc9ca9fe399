// Dossiers: one page without a script, every line with its footnote, every word of a report text and nothing else.
import { parse } from "parse5";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/cli/sentence-at.ts";
import { actorDossier } from "../../src/export/dossier/actor.ts";
import { dealDossier } from "../../src/export/dossier/deal.ts";
import { html } from "../../src/export/dossier/html.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { dealsOver } from "../../src/reconcile/deals/record.ts";
import { issueBook } from "../../src/reconcile/positions/issues.ts";
import { positionsOf, shiftsOfActor } from "../../src/reconcile/positions/record.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { entryOf } from "../ledger/example.ts";
import { gather } from "../sources/gather.ts";
import { archive, HOSTILE } from "./archive.ts";

let ledger: Ledger;
beforeAll(async () => {
  ledger = await archive();
});
afterAll(() => ledger.close());

const sources = () => ({ ...sentencesOf(ledger), report: (id: string) => ledger.report(id) });

async function pageOfActor(name: string): Promise<string> {
  const [actor] = await ledger.actorsNamed(name);
  if (actor === undefined) throw new Error(`there is no ${name}`);
  const positions = await positionsOf(ledger, actor.id, issueBook([], []));
  const shifts = await shiftsOfActor(ledger, actor.id);
  const said = ledger.everyAttribution({ speaker: [actor.id] });
  return (await gather(actorDossier({ actor, positions, shifts, said }, sources()))).join("");
}

async function pageOfDeal(): Promise<string> {
  const [deal] = await dealsOver(ledger);
  if (deal === undefined) throw new Error("there is no deal");
  return (await gather(dealDossier(deal, sources()))).join("");
}

interface Element {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
}

/** Every element of the page, by a parser that is not ours. */
function elementsOf(page: string): readonly Element[] {
  const walk = (node: Element): readonly Element[] => [node, ...(node.childNodes ?? []).flatMap(walk)];
  return walk(parse(page) as unknown as Element).filter(({ tagName }) => tagName !== undefined);
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

describe("a dossier", () => {
  it.each([
    ["of an actor", () => pageOfActor("Ilse Marquand 🕊")],
    ["of an actor with markup for a name", () => pageOfActor("+Nadège <b>")],
    ["of a deal", pageOfDeal],
  ])("%s has no script, loads nothing, and every link within it has its end", async (_, made) => {
    const page = await made();
    const elements = elementsOf(page);
    const ids = elements.flatMap((one) => attribute(one, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const forbidden of ["script", "img", "link", "iframe", "b", "object", "form"])
      expect(names).not.toContain(forbidden);
    for (const element of elements) {
      for (const { name } of element.attrs) expect(name).not.toMatch(/^(?:on|src|style$)/);
      const href = attribute(element, "href");
      if (href?.startsWith("#")) expect(ids).toContain(href.slice(1));
      else if (href !== undefined) expect(href).toMatch(/^https?:\/\//);
    }
    expect(page).toContain("default-src 'none'");
    expect(ids.filter((id) => id.startsWith("note-")).length).toBeGreaterThan(0);
  });

  it("cites each sentence with its report, and shows what turns a line by its code", async () => {
    const page = await pageOfActor("Ilse Marquand 🕊");
    expect(page).toContain("Quay &amp; &lt;Courier&gt; 100%_$");
    expect(page).toContain("[U+202E]esrever");
    expect(page).not.toContain("\u202e");
    expect(page).toContain("b.txt");
    expect(HOSTILE.title).toContain("\u202e");
  });

  it("quotes the sentence that its words stand in, with the words marked", async () => {
    const page = await pageOfDeal();
    const quoted = page.match(/<q dir="auto">.*?<\/q>/g) ?? [];
    expect(quoted.some((one) => /<q dir="auto">[^<]+<mark>[^<]+<\/mark>[^<]*<\/q>/.test(one))).toBe(true);
    expect(page).not.toContain("<mark></mark>");
  });

  it("has an utterance once, in its fullest wording, in order of time", async () => {
    const one = entryOf({
      ...{ address: "late.txt", outlet: "The Quay Courier", publishedAt: "2031-03-06" },
      statements: [{ speaker: "Ilse Marquand", says: "“The toll goes up in June whatever they say”", kind: "direct" }],
    });
    const other = entryOf({
      ...{ address: "early/first.txt", outlet: "Harbour Evening Post", publishedAt: "2031-03-05" },
      statements: [
        { speaker: "Ilse Marquand", says: "the toll goes up in June whatever they say", kind: "indirect" },
        { speaker: "Ilse Marquand", says: "nobody was promised a ferry", kind: "indirect" },
      ],
    });
    const held = await openLedger(":memory:", { create: true });
    await held.add([one, other]);
    await reconcile(held);
    const [actor] = await held.actorsNamed("Ilse Marquand");
    if (actor === undefined) throw new Error("there is no such actor");
    const file = { actor, positions: [], shifts: [], said: held.everyAttribution({ speaker: [actor.id] }) };
    const of = { ...sentencesOf(held), report: (id: string) => held.report(id) };
    const [, said = ""] = (await gather(actorDossier(file, of))).join("").split("<h2>Said</h2>");
    const [lines = ""] = said.split("<h2>");
    expect(lines.match(/<li>/g)).toHaveLength(2);
    expect(lines).toContain(
      'whatever they say”</span> <span class="when">(direct; 2 reports, from 2 independent sources)',
    );
    expect(lines.match(/<time>[\d-]+/g)).toEqual(["<time>2031-03-05", "<time>2031-03-05"]);
    expect(said).not.toContain("early/");
    await held.close();
  });

  it("tells of a deal who is in it and who did what about its terms", async () => {
    const page = await pageOfDeal();
    for (const word of ["Ardesh", "Lomara", "Tuvali", "broker", "Parties", "Sources"]) expect(page).toContain(word);
  });
});

describe("html", () => {
  it("takes words as words, in elements and in attributes", () => {
    expect(`${html`<a title="${'"><script>'}">${"<b>'&"}</a>`}`).toBe(
      '<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&#39;&amp;</a>',
    );
  });

  it("takes its own markup as markup, once", () => {
    expect(`${html`<ul>${[html`<li>${"<"}</li>`, html`<li>2</li>`]}</ul>`}`).toBe("<ul><li>&lt;</li><li>2</li></ul>");
  });
});
