// A table as Apache Parquet (https://parquet.apache.org/docs/file-format): columns with their types, lists as lists and spans as
// { start, end } in code points. Promise: a row group of rows and what is written of it are all that stands in memory.
import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { ColumnKind } from "./column.ts";
import type { ExportRow, ExportTable } from "./tables.ts";

/** Rows held at a time; readers skip whole groups, so that fewer would cost them more than it saves. */
const ROWS_OF_GROUP = 5000;

export async function* parquetBytes({ columns, kinds, rows }: ExportTable): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = [
    { name: "root", num_children: columns.length },
    ...columns.flatMap((name, at) => schemaOf(name, kinds[at] ?? "text")),
  ];
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: "parley" });
  const taken = (): Uint8Array => {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    return written;
  };
  for await (const group of inGroups(rows, ROWS_OF_GROUP)) {
    const columnData = columns.map((name) => ({ name, data: group.map((row) => row[name] ?? null) }));
    await file.write({ columnData, rowGroupSize: ROWS_OF_GROUP });
    yield taken();
  }
  await file.finish();
  yield taken();
}

async function* inGroups(rows: AsyncIterable<ExportRow>, size: number): AsyncGenerator<readonly ExportRow[]> {
  let group: ExportRow[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** The elements of one column, a list in the three levels that the format prescribes. */
function schemaOf(name: string, kind: ColumnKind): SchemaElement[] {
  switch (kind) {
    case "text":
      return [textNamed(name, "OPTIONAL")];
    case "count":
      return [{ name, type: "INT32", repetition_type: "OPTIONAL" }];
    case "number":
      return [{ name, type: "DOUBLE", repetition_type: "OPTIONAL" }];
    case "texts":
      return [...listNamed(name), textNamed("element", "REQUIRED")];
    case "spans":
      return [...listNamed(name), group("element", 2, "REQUIRED"), ...SPAN];
    case "roles":
      return [
        ...listNamed(name),
        group("element", 3, "REQUIRED"),
        textNamed("title", "REQUIRED"),
        textNamed("of", "OPTIONAL"),
        group("span", 2, "REQUIRED"),
        ...SPAN,
      ];
    default:
      return kind satisfies never;
  }
}

type Repetition = "REQUIRED" | "OPTIONAL" | "REPEATED";

const SPAN: readonly SchemaElement[] = ["start", "end"].map((name) => ({
  name,
  type: "INT32",
  repetition_type: "REQUIRED",
}));

function textNamed(name: string, repetition_type: Repetition): SchemaElement {
  return { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type };
}

function group(name: string, num_children: number, repetition_type: Repetition): SchemaElement {
  return { name, num_children, repetition_type };
}

function listNamed(name: string): readonly SchemaElement[] {
  return [{ ...group(name, 1, "OPTIONAL"), converted_type: "LIST" }, group("list", 1, "REPEATED")];
}
