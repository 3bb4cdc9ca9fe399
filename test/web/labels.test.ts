import { expect, it } from "vitest";
import { type Named, namePlaces } from "../../web/network/labels.ts";

const frame = { width: 800, height: 400 };
const named = (id: string, weight: number, x: number, y: number): Named => ({
  ...{ id, name: "Tamsin Oduya", weight, x, y },
  radius: 6,
});

it("the weightiest has its name above it, and the next one where there is room, whatever order they come in", () => {
  const [light, heavy] = [named("a", 1, 300, 172), named("b", 9, 320, 205)];
  const places = namePlaces([light, heavy], frame);
  expect(places.get("b")).toEqual({ x: 320, y: 194 });
  expect(places.get("a")?.y).toBeLessThan(172);
  const beside = namePlaces([named("a", 1, 320, 225), heavy, named("c", 1, 320, 185)], frame);
  expect(beside.get("b")?.x).not.toBe(320);
  expect(namePlaces([heavy, light], frame)).toEqual(places);
});

it("no name stands over another name or another actor, and who finds no room has none", () => {
  const crowd = Array.from({ length: 60 }, (_, at) => named(`n${at}`, 60 - at, 100 + (at % 10) * 30, 100 + at * 2));
  const places = namePlaces(crowd, frame);
  const boxes = [...places.values()].map(({ x, y }) => ({ left: x - 41, right: x + 41, top: y - 11, bottom: y + 3 }));
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1))
      expect(
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top,
      ).toBe(true);
  expect(places.size).toBeGreaterThan(3);
  expect(places.size).toBeLessThan(60);
  expect(places.has("n0")).toBe(true);
});

it("a name at the edge of the picture stays inside of it", () => {
  expect(namePlaces([named("a", 1, 10, 200)], frame).get("a")?.x).toBeGreaterThan(41);
  expect(namePlaces([named("a", 1, 300, 4)], frame).get("a")?.y).toBeGreaterThan(4);
});

it("names beside each other are all drawn", () => {
  expect(namePlaces([named("a", 1, 100, 50), named("b", 1, 300, 50), named("c", 1, 100, 90)], frame).size).toBe(3);
});
