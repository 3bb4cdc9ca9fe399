// Times that count from the report's date, or from a time told before.
import { describe, expect, it } from "vitest";
import { readTimes, timesIn } from "./times-in.ts";

describe("a time that counts from the report's date", () => {
  it.each([
    ["They met yesterday.", "yesterday = 2031-03-06"],
    ["They met the day before yesterday.", "the day before yesterday = 2031-03-05"],
    ["They met last week.", "last week = 2031-W09"],
    ["They meet next week.", "next week = 2031-W11"],
    ["They met earlier this week.", "earlier this week = 2031-W10"],
    ["They met last month.", "last month = 2031-02"],
    ["They met earlier this year.", "earlier this year = 2031"],
    ["They met 1,900 years ago.", "1,900 years ago = 0131"],
    ["They met 13.8 billion years ago.", "13.8 billion years ago = null"],
    ["They met two years ago.", "two years ago = 2029"],
    ["They met ten days ago.", "ten days ago = 2031-02-25"],
    ["They met more than two years ago.", "more than two years ago = ../2029-03"],
    ["They met nearly two decades ago.", "nearly two decades ago = 2012~"],
    ["They meet in two weeks' time.", "two weeks' time = 2031-W12"],
    ["They met in the early hours of Thursday.", "the early hours of Thursday = 2031-03-06"],
    ["They met last night.", "last night = 2031-03-06"],
    ["They met last summer.", "last summer = 2030-22"],
    ["They met earlier in the week.", "earlier in the week = 2031-W10"],
    ["They must go by the end of the year.", "the end of the year = 2031"],
    ["They met in Q3 of last year.", "Q3 of last year = 2030-35"],
    ["They met last weekend.", "last weekend = 2031-03-01/2031-03-02"],
  ])("is reckoned from it: %s", (text, expected) => {
    expect(timesIn(text)).toEqual([expected]);
    expect(timesIn(text, null)).toEqual([expected.replace(/= .*/, "= null")]);
  });

  it("keeps to the days of the report's own zone", () => {
    expect(timesIn("They met today.", "2031-03-07T23:30:00-05:00")).toEqual(["today = 2031-03-07"]);
  });

  it("on a Sunday takes the week that ends with it for the last one", () => {
    expect(timesIn("They met last week.", "2031-03-09")).toEqual(["last week = 2031-W10"]);
  });

  it("has no value where the words are vague, whatever the date", () => {
    const times = readTimes("They recently met; hours later they parted. It began several years ago.");
    expect(times.map((time) => time.value)).toEqual([null, null, null]);
    expect(times.every((time) => time.reason !== undefined)).toBe(true);
  });
});

describe("a weekday", () => {
  it.each([
    ["The envoy said on Thursday that talks had begun.", "Thursday = 2031-03-06"],
    ["The envoy said on Friday that talks had begun.", "Friday = 2031-03-07"],
    ["The council will meet Tuesday.", "Tuesday = 2031-03-11"],
    ["The council is expected to meet on Tuesday.", "Tuesday = 2031-03-11"],
    ["Envoys to meet Tuesday", "Tuesday = 2031-03-11"],
    ["On Tuesday, the council approved the plan, which will be signed.", "Tuesday = 2031-03-04"],
    ["All must leave by Monday.", "Monday = 2031-03-10"],
    ["They agreed on it, to meet again on Monday.", "Monday = 2031-03-10"],
    ["Voters lined up to hear her on Monday.", "Monday = 2031-03-03"],
    ["They failed to meet on Monday.", "Monday = 2031-03-03"],
    ["It sued the port on Monday, seeking a ban.", "Monday = 2031-03-03"],
    ["The ship will be returned on Monday.", "Monday = 2031-03-10"],
    ["They left last Friday.", "last Friday = 2031-02-28"],
    ["They will leave next Friday.", "next Friday = 2031-03-14"],
    ["They left on Tuesday last week.", "Tuesday last week = 2031-02-25"],
    ["Thursday's release was praised.", "Thursday = 2031-03-06"],
  ])("lies where the tense of its clause puts it: %s", (text, expected) => {
    expect(timesIn(text)).toEqual([expected]);
  });

  it("may mean one week or every week where it runs to another", () => {
    expect(readTimes("Open Monday to Friday.")).toMatchObject([{ value: null, basis: "none" }]);
  });

  it("is part of a name after Black and Bloody", () => {
    expect(timesIn("They recalled Bloody Sunday.")).toEqual([]);
  });
});

describe("a time that counts from another", () => {
  it("is reckoned from the date told before it, which it names", () => {
    const times = readTimes("Talks began on March 3, 2030. Two days later they failed.", null);
    expect(times).toMatchObject([
      { id: "t1", value: "2030-03-03" },
      { value: "2030-03-05", basis: "reckoned", anchor: "t1" },
    ]);
  });

  it.each([
    ["The team of 1969 was good. In May of that year it lost.", "May of that year = 1969-05"],
    ["They met in March 2030. That year it rained.", "That year = 2030"],
    ["They met on 3 March 2030 and the following day.", "the following day = 2030-03-04"],
    ["They met on 3 March 2030 and parted a week later.", "a week later = 2030-W10"],
    ["They met in May 2030 and parted a month later.", "a month later = 2030-06"],
  ])("is as exact as its unit: %s", (text, expected) => {
    expect(timesIn(text, null).at(-1)).toBe(expected);
  });

  it("has no value where nothing was told before, or nothing exact enough", () => {
    expect(timesIn("Two days later they failed.")).toEqual(["Two days later = null"]);
    expect(timesIn("They met in 2030. Two days later they failed.").at(-1)).toBe("Two days later = null");
  });

  it("has no value where the date stands further back than the paragraph before", () => {
    expect(timesIn("They met on 3 March 2030.\n\nIt rained.\n\nTwo days later they left.").at(-1)).toMatch(/= null$/);
  });
});
