// abreast: several at once, results in the order of the items.
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { abreast } from "../../src/cli/abreast.ts";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) yield number;
}

/** Works on numbers, the first the longest, and tells how many were at work at once. */
function counted(): { readonly work: (number: number) => Promise<number>; readonly most: () => number } {
  let [atWork, most] = [0, 0];
  const work = async (number: number): Promise<number> => {
    most = Math.max(most, ++atWork);
    await wait(number === 0 ? 60 : 5);
    atWork--;
    return number;
  };
  return { work, most: () => most };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const taken: Item[] = [];
  for await (const item of items) taken.push(item);
  return taken;
}

describe("abreast", () => {
  it.each([1, 2, 4])("gives results in the order of the items, %i at once", async (width) => {
    const { work } = counted();
    expect(await all(abreast(numbers(20), width, work))).toEqual([...Array(20).keys()]);
  });

  it("works on one at a time where it is asked to", async () => {
    const { work, most } = counted();
    await all(abreast(numbers(5), 1, work));
    expect(most()).toBe(1);
  });

  it("holds one more ready than are worked on, and no more", async () => {
    const { work, most } = counted();
    await all(abreast(numbers(20), 3, work));
    expect(most()).toBe(4);
  });

  it("gives what is done while the source is still waited for", async () => {
    const slow = async function* (): AsyncGenerator<number> {
      yield 0;
      await wait(2000);
      yield 1;
    };
    const began = performance.now();
    for await (const result of abreast(slow(), 2, async (number) => number)) {
      expect(result).toBe(0);
      break;
    }
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it("gives all before an item whose work is a defect, then the defect", async () => {
    const work = async (number: number): Promise<number> => {
      if (number === 3) throw new TypeError("a made-up defect");
      return number;
    };
    const taken: number[] = [];
    const takeAll = async (): Promise<void> => {
      for await (const number of abreast(numbers(9), 2, work)) taken.push(number);
    };
    await expect(takeAll()).rejects.toThrow("a made-up defect");
    expect(taken).toEqual([0, 1, 2]);
  });
});
