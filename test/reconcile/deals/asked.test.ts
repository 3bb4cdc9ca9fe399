import { describe, expect, it } from "vitest";
import type { DealPage, DealTerm } from "../../../src/ledger/findings.ts";
import { type DealWish, isWished } from "../../../src/reconcile/deals/asked.ts";
import { dealFacets } from "../../../src/reconcile/deals/facets.ts";

function deal(about: Partial<DealPage> & Pick<DealPage, "id">): DealPage {
  return {
    ...{ ids: [], members: [], name: "talks", names: ["talks"], kind: "peace", status: null, history: [], parties: [] },
    ...{ mediators: [], terms: [], meetings: [], reports: [], since: null, until: null },
    ...about,
  };
}

const side = (name: string) => ({ id: `w${name}`, name, isActor: true, cited: [] });
const open = { isOpen: true } as DealTerm;

const ferry = deal({
  ...{
    id: "d1",
    names: ["ferry truce", "the Zürn truce"],
    kind: "ceasefire",
    status: "in effect",
    terms: [open, open],
  },
  ...{ parties: [side("Chad"), side("Mali")], mediators: [{ ...side("Niger"), how: "broker" }] },
  ...{ since: "2031-03-01", until: "2031-03-09" },
});
const toll = deal({
  id: "d2",
  names: ["toll talks"],
  parties: [side("Niger")],
  since: "2031-05-01",
  until: "2031-05-01",
});
const silent = deal({ id: "d3" });

const found = (wish: DealWish) => [ferry, toll, silent].filter(isWished(wish)).map(({ id }) => id);

describe("a search for deals", () => {
  it("finds all where nothing is asked", () => expect(found({})).toEqual(["d1", "d2", "d3"]));

  it("finds words in any of its names or sides, case and accents aside", () => {
    expect(found({ words: "zurn MALI" })).toEqual(["d1"]);
    expect(found({ words: "mali toll" })).toEqual([]);
  });

  it("tells parties from those between them", () => {
    expect(found({ actor: ["niger"] })).toEqual(["d1", "d2"]);
    expect(found({ party: ["Niger"] })).toEqual(["d2"]);
    expect(found({ mediator: ["wNiger"] })).toEqual(["d1"]);
  });

  it("finds by how it stands, of what kind it is, how much is open and when it was told of", () => {
    expect(found({ status: ["in effect", "broken"] })).toEqual(["d1"]);
    expect(found({ kind: ["peace"] })).toEqual(["d2", "d3"]);
    expect(found({ demands: 2 })).toEqual(["d1"]);
    expect(found({ demands: 3 })).toEqual([]);
    expect(found({ since: "2031-03-09", until: "2031-04-01" })).toEqual(["d1"]);
  });
});

it("each facet of deals is counted without its own restriction, those of most deals first", () => {
  const { status, kind, party, mediator } = dealFacets([ferry, toll, silent], { kind: ["ceasefire"] });
  expect(kind).toEqual([
    { value: "peace", count: 2 },
    { value: "ceasefire", count: 1 },
  ]);
  expect(status).toEqual([{ value: "in effect", count: 1 }]);
  expect(party.map(({ value }) => value)).toEqual(["Chad", "Mali"]);
  expect(mediator).toEqual([{ value: "Niger", count: 1 }]);
});
