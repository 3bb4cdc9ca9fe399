import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadAppFiles } from "../../src/api/app-files.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-app-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("loadAppFiles", () => {
  it("says that the app is not built where its folder or its page is missing", async () => {
    await expect(loadAppFiles(join(folder, "none"))).rejects.toMatchObject({ code: "app-unbuilt" });
    await expect(loadAppFiles(folder)).rejects.toMatchObject({ code: "app-unbuilt" });
  });

  it("reads every file under its path in the address", async () => {
    await mkdir(join(folder, "assets"));
    await writeFile(join(folder, "index.html"), "page");
    await writeFile(join(folder, "assets", "a.css"), "css");
    const files = await loadAppFiles(folder);
    expect([...files].map(([path, file]) => [path, file.mediaType]).toSorted()).toEqual([
      ["/assets/a.css", "text/css; charset=utf-8"],
      ["/index.html", "text/html; charset=utf-8"],
    ]);
  });
});
