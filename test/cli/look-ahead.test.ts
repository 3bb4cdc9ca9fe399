// lookAhead: whether many items are coming, with nothing lost by having asked.
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { lookAhead } from "../../src/cli/look-ahead.ts";

async function* from(items: readonly string[], pauseMs = 0): AsyncGenerator<string> {
  for (const item of items) {
    if (item !== items[0]) await wait(pauseMs);
    yield item;
  }
}

const THREE = { many: 3, patienceMs: 50 };

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const taken: Item[] = [];
  for await (const item of items) taken.push(item);
  return taken;
}

describe("lookAhead", () => {
  it.each([
    { name: "nothing", items: [], isFew: true },
    { name: "one item", items: ["a"], isFew: true },
    { name: "two items", items: ["a", "b"], isFew: true },
    { name: "as many as are many", items: ["a", "b", "c"], isFew: false },
    { name: "many items", items: ["a", "b", "c", "d"], isFew: false },
  ])("tells $name and gives all of it", async ({ items, isFew }) => {
    const ahead = await lookAhead(from(items), THREE);
    expect(ahead.isFew).toBe(isFew);
    expect(await all(ahead.items)).toEqual(items);
  });

  it("does not wait for slow items, and still gives them", async () => {
    const ahead = await lookAhead(from(["a", "b", "c"], 200), THREE);
    expect(ahead.isFew).toBe(true);
    expect(await all(ahead.items)).toEqual(["a", "b", "c"]);
  });

  it("leaves what goes wrong with the second item to whoever takes it", async () => {
    const failing = async function* (): AsyncGenerator<string> {
      yield "a";
      throw new TypeError("a made-up defect");
    };
    const { items } = await lookAhead(failing(), THREE);
    const taken: string[] = [];
    const takeAll = async (): Promise<void> => {
      for await (const item of items) taken.push(item);
    };
    await expect(takeAll()).rejects.toThrow("a made-up defect");
    expect(taken).toEqual(["a"]);
  });

  it("closes the source when the items are left early", async () => {
    let isClosed = false;
    const endless = async function* (): AsyncGenerator<string> {
      try {
        for (;;) yield "a";
      } finally {
        isClosed = true;
      }
    };
    const { items } = await lookAhead(endless(), THREE);
    for await (const item of items) {
      expect(item).toBe("a");
      break;
    }
    expect(isClosed).toBe(true);
  });
});
