import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { lastVisit } from "../../web/home/last-visit.ts";

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
}

beforeEach(() => {
  vi.stubGlobal("localStorage", storage());
  vi.stubGlobal("sessionStorage", storage());
});
afterEach(() => vi.unstubAllGlobals());

const at = (time: string) => () => new Date(time);

it("the first visit has none before it, also when the page is loaded again", () => {
  expect(lastVisit(at("2040-01-01T10:00:00Z"))).toBeNull();
  expect(lastVisit(at("2040-01-01T11:00:00Z"))).toBeNull();
});

it("a visit in another tab knows when the one before began, for as long as the tab is open", () => {
  lastVisit(at("2040-01-01T10:00:00Z"));
  vi.stubGlobal("sessionStorage", storage());
  expect(lastVisit(at("2040-01-02T10:00:00Z"))).toBe("2040-01-01T10:00:00.000Z");
  expect(lastVisit(at("2040-01-02T12:00:00Z"))).toBe("2040-01-01T10:00:00.000Z");
});

it("what is no moment counts as none, and so does storage that is switched off", () => {
  localStorage.setItem("parley.visit", "yesterday");
  expect(lastVisit()).toBeNull();
  vi.stubGlobal("sessionStorage", {
    getItem: () => {
      throw new Error("switched off");
    },
  });
  expect(lastVisit()).toBeNull();
});
