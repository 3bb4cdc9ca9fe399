import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followed } from "../../web/followed.ts";
import { readStored, writeStored } from "../../web/stored.ts";

const marquand = { kind: "actor", id: "p1", name: "Ilse Marquand" } as const;

describe("what is followed", () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it("is read as it was written", () => {
    writeStored(followed, [marquand]);
    expect(JSON.parse(kept.get("parley.followed") ?? "")).toEqual([marquand]);
    expect(readStored(followed)).toEqual([marquand]);
  });

  it("is nothing where storage holds no list, and only what has the shape where it does", () => {
    for (const text of ["", "{", "7", '"p1"', "null"]) {
      kept.set("parley.followed", text);
      expect(readStored(followed)).toEqual([]);
    }
    kept.set(
      "parley.followed",
      JSON.stringify([{ kind: "place", id: "p2", name: "Orsay" }, null, marquand, { id: 3 }]),
    );
    expect(readStored(followed)).toEqual([marquand]);
  });

  it("lasts as long as the page where storage cannot be written", () => {
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem: () => {
        throw new Error("switched off");
      },
    });
    writeStored(followed, [marquand]);
    expect(readStored(followed)).toEqual([marquand]);
  });
});
