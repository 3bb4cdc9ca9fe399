import { expect, it } from "vitest";
import { reportName } from "../../web/report-name.ts";

it.each([
  [{ title: "Gates stay shut", file: "/home/ana/gates.txt" }, "Gates stay shut"],
  [{ title: null, file: null, uri: "/home/ana/reports/gates.txt" }, "gates.txt"],
  [{ title: null, uri: "C:\\reports\\gates.txt" }, "gates.txt"],
  [{ title: null, uri: "https://post.example/2031/gates" }, "https://post.example/2031/gates"],
  [{ title: null, uri: null, sourceId: "A-12" }, "A-12"],
])("calls %o %s", (named, name) => {
  expect(reportName(named)).toBe(name);
});
