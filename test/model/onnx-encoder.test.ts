import { afterEach, describe, expect, it, vi } from "vitest";
import { openEncoder } from "../../src/model/onnx-encoder.ts";
import { ParleyError } from "../../src/schema/parley-error.ts";

afterEach(() => {
  vi.doUnmock("onnxruntime-node");
  vi.resetModules();
});

describe("where the platform cannot load the runtime", () => {
  it("says so in one sentence with the cause and the way out", async () => {
    vi.doMock("onnxruntime-node", () => {
      throw new Error("libonnxruntime.so.1: cannot open shared object file\n    at dlopen");
    });
    const error = await openEncoder(new Uint8Array(0), 1).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof ParleyError)) throw new Error(`no ParleyError but ${String(error)}`);
    expect(error.code).toBe("runtime-missing");
    expect(error.message).toContain(`${process.platform}-${process.arch}`);
    expect(error.message).toContain("--reader rules");
    expect(error.message).toMatch(/^[A-Z][^\n]*\.$/);
    expect(error.cause).toBeDefined();
  });
});
