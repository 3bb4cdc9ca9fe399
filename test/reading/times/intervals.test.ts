// Intervals, open ends and clock times.
import { describe, expect, it } from "vitest";
import { readTimes, timesIn } from "./times-in.ts";

describe("an interval", () => {
  it.each([
    ["It has stood since 1997.", "since 1997 = 1997/.."],
    ["It holds until 2035.", "until 2035 = ../2035"],
    ["They want the pre-1967 lines.", "pre-1967 = ../1967"],
    ["The post-2014 order fell.", "post-2014 = 2014/.."],
    ["It ran from 2010 to 2015.", "from 2010 to 2015 = 2010/2015"],
    ["It ran in 2016-17.", "2016-17 = 2016/2017"],
    ["They met on March 3-5, 2029.", "March 3-5, 2029 = 2029-03-03/2029-03-05"],
    ["They met between 10 and 15 March 2029.", "between 10 and 15 March 2029 = 2029-03-10/2029-03-15"],
    ["They met from March 30 to April 2, 2029.", "from March 30 to April 2, 2029 = 2029-03-30/2029-04-02"],
  ])("is written as EDTF has it: %s", (text, expected) => {
    expect(timesIn(text, null)).toEqual([expected]);
  });

  it("takes its open end from the report's date", () => {
    expect(timesIn("It has been shut since October.")).toEqual(["since October = 2030-10/.."]);
    expect(timesIn("It was shut until Monday.")).toEqual(["until Monday = ../2031-03-10"]);
    expect(timesIn("He gave them until Saturday noon.")).toEqual(["until Saturday noon = ../2031-03-08T12:00"]);
    expect(timesIn("It was shut between November and February.")).toEqual([
      "between November and February = 2030-11/2031-02",
    ]);
  });

  it("has no value where it ends before it begins or one end has none", () => {
    expect(readTimes("It ran from 2015 to 2010.")).toMatchObject([{ value: null, reason: "it ends before it begins" }]);
    expect(timesIn("It has been shut since October.", null)).toEqual(["since October = null"]);
  });
});

describe("a clock time", () => {
  it.each([
    ["It fell at 9 a.m. on Thursday.", "9 a.m. on Thursday = 2031-03-06T09:00"],
    ["It fell on Thursday at 18:00 UTC.", "Thursday at 18:00 UTC = 2031-03-06T18:00Z"],
    ["It fell at 0900 GMT on Thursday.", "0900 GMT on Thursday = 2031-03-06T09:00Z"],
    ["It expires at midnight on Sunday.", "midnight on Sunday = 2031-03-09"],
    ["It fell at 6:40 p.m. (GMT +8) today.", "6:40 p.m. (GMT +8) today = 2031-03-07T18:40+08:00"],
  ])("takes the day that stands beside it: %s", (text, expected) => {
    expect(timesIn(text)).toEqual([expected]);
    expect(readTimes(text)[0]?.type).toBe("time");
  });

  it.each(["at around 7.06am local time", "at 18:30", "at noon", "at 5 o'clock", "at 11:57am Hawaii time"])(
    "has no value without a day: %s",
    (words) => {
      expect(readTimes(`It fell ${words}.`)).toMatchObject([{ value: null, reason: "the day is not stated" }]);
    },
  );
});
