// The packed form of readings, which no later version may change: its dictionary, and a reading packed when it was made.
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { dictionary1 } from "../../src/ledger/sqlite/migrations/dictionary-1.ts";
import { packBytes, packReading, unpackReading } from "../../src/ledger/sqlite/packing.ts";
import { entryOf } from "./example.ts";

const { document, reading } = entryOf({
  address: "a.txt",
  outlet: "Harbour Evening Post",
  statements: [{ speaker: "Ilse Marquand", says: "the toll stays" }],
});

it("packs with the dictionary of the first form, to the byte", () => {
  const hash = createHash("sha256").update(dictionary1).digest("hex");
  expect(hash).toBe("67abe13a1205da2efd714f041366402981a2dd430c0819b8e8b77713a2760e8c");
});

it("unpacks a reading that the first form packed", () => {
  const content = Buffer.from(
    "xZXbCsIwDIZfZfR6ytzB072gF4Iv4EW3RjfY1pF2MhHfXWJ3ZIiCgtdJkzb5/683pqIYMv6slUlBFRhUPCtSmNCNOeokIn/W40RXeKEfOM5pvnIXgS86YvGprmgGLQ23HENZorW5QJ7kZ+sglX6DNQ1VzdEe4I42i4ELc8q8IpTiatajOWq2dmwGtAsv+Bxtd5spoEVHDZQyyMmYHd0kGkaNWLNLFVh7jkRE0dm7AFQGFC3rWJvVo94QZtRLa0zCsun+SrvDx868gYRNcOY30eVIyibDbYfl/0nE3/j6hz/SAw==",
    "base64",
  );
  const layout = Buffer.from("q1YqTgX5NRmaGYuVrAzAhhqbgjyYm5oHSqkQOaz5B6La0BgpA6UWFZOWuC1rY2sB", "base64");
  const kept = { schema: 1, text: null, document: packBytes(document.bytes) };
  expect(unpackReading({ ...kept, content, layout })).toEqual(reading);
});

it.each([
  [2, "ledger-newer"],
  [0, "ledger-invalid"],
])("refuses a reading of form %i as %s", (schema, code) => {
  const kept = { ...packReading(reading, document), schema, document: packBytes(document.bytes) };
  expect(() => unpackReading(kept)).toThrow(expect.objectContaining({ code }));
});
