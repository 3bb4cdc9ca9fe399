// What the app makes of the stream of events: where it asks for it, and how one news after the other becomes one notice.
import { describe, expect, it } from "vitest";
import type { Followed } from "../../web/followed.ts";
import { eventsAddress } from "../../web/live/events-address.ts";
import { gathered, nothingNew } from "../../web/live/gathered.ts";

describe("the address of the stream", () => {
  it("begins without an id and goes on at one, with what is followed", () => {
    const all: readonly Followed[] = [
      { kind: "actor", id: "w1", name: "Tamsin Oduya" },
      { kind: "deal", id: "d1", name: "the ferry" },
    ];
    expect(eventsAddress([], "")).toBe("/api/events");
    expect(eventsAddress(all, "2031-03-06T00:00:00.000Z")).toBe(
      "/api/events?since=2031-03-06T00%3A00%3A00.000Z&actor=w1&deal=d1",
    );
  });

  it("has an end, however many are followed", () => {
    const many = Array.from({ length: 5000 }, (_, n): Followed => ({ kind: "actor", id: `w${n}`, name: "somebody" }));
    expect(eventsAddress(many, "").length).toBeLessThan(2000);
  });
});

describe("news", () => {
  it("adds up, and names each deal once", () => {
    const [ferry, quay] = [
      { id: "d1", name: "the ferry" },
      { id: "d2", name: "the quay" },
    ];
    const once = gathered(nothingNew, { reports: 2, statements: 1, deals: [ferry] });
    expect(gathered(once, { reports: 3, statements: 0, deals: [ferry, quay] })).toEqual({
      ...{ reports: 5, statements: 1, deals: [ferry, quay] },
    });
  });
});
