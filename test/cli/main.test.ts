import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { runParley } from "./run-parley.ts";

describe("parley", () => {
  it("prints its version", async () => {
    expect(await runParley(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
  });

  it("prints its help where it was asked for, and as an error where it was not", async () => {
    const asked = await runParley(["--help"]);
    expect(asked.code).toBe(0);
    expect(asked.out).toMatch(/^Usage: parley/);
    const unasked = await runParley([]);
    expect(unasked.code).toBe(2);
    expect(unasked.out).toBe("");
    expect(unasked.err).toBe(asked.out);
  });

  it("prints the help of a verb with examples, in the width there is", async () => {
    const { code, out } = await runParley(["help", "read"], { width: 60 });
    expect(code).toBe(0);
    expect(out).toContain("Examples:");
    const options = out.slice(0, out.indexOf("Examples:"));
    expect(Math.max(...options.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it.each([
    [["raed", "x"], "Unknown command 'raed' (Did you mean read?):"],
    [["read"], "Missing required argument 'file':"],
    [["read", "--jsn", "x"], "Unknown option '--jsn' (Did you mean --json?):"],
    [
      ["read", "--reader", "oracle", "x"],
      "Option '--reader <name>' argument 'oracle' is invalid: allowed choices are trained, rules;",
    ],
    [
      ["export", "a. b"],
      "Command-argument value 'a. b' is invalid for argument 'table': allowed choices are reports, attributions, statements, actors, report-actors, acts, terms, report-deals, times, quantities, deals, deal-terms, positions;",
    ],
    [
      ["open", "--port", "99999"],
      "Option '--port <number>' argument '99999' is invalid: give a number from 0 to 65535;",
    ],
    [["read", "x", "--date"], "Option '--date <date>' argument missing:"],
  ])("answers %j in one sentence", async (args, what) => {
    expect(await runParley(args)).toEqual({
      code: 2,
      out: "",
      err: `parley: usage: ${what} "parley help" shows how.\n`,
    });
  });

  it.each(["2031-02-30", "2031-13-01", "2031-3-1", "12.03.2031", "", "2031-03-12T10:00", "\u001b[31m"])(
    "refuses the date %j",
    async (date) => {
      const { code, err } = await runParley(["read", "--date", date, "x"]);
      expect(code).toBe(2);
      expect(err).toMatch(/^parley: date-invalid: "[^\p{Cc}]*" is not a date: [^\n]*\n$/u);
    },
  );

  it("ends without a word when whoever read its output has gone", async () => {
    const options = { input: "“We agree,” Ruk said.", outputError: "EPIPE" };
    expect(await runParley(["read", "-"], options)).toEqual({ code: 0, out: "", err: "" });
  });

  it("calls its own failures what they are, on one line", async () => {
    const options = { input: "“We agree,” Ruk said.", outputError: "EIO" };
    const { code, err } = await runParley(["read", "-"], options);
    expect(code).toBe(1);
    expect(err).toMatch(/^parley: fault: [^\n]*write failed[^\n]*PARLEY_DEBUG=1[^\n]*\n$/);
  });
});
