// Dates of the calendar: what they are worth as they stand, and what is no date although it looks like one.
import { describe, expect, it } from "vitest";
import { readTimes, timesIn } from "./times-in.ts";

describe("a date that is wholly stated", () => {
  it.each([
    ["It was signed on October 7, 2024.", "October 7, 2024 = 2024-10-07"],
    ["It was signed on 7 October 2024.", "7 October 2024 = 2024-10-07"],
    ["It was signed on the 7th of October, 2024.", "7th of October, 2024 = 2024-10-07"],
    ["It was signed on Oct. 7 2024.", "Oct. 7 2024 = 2024-10-07"],
    ["It was signed on 2024-10-07.", "2024-10-07 = 2024-10-07"],
    ["It was signed on 27/10/2024.", "27/10/2024 = 2024-10-27"],
    ["It was signed on 7.10.2024.", "7.10.2024 = 2024-10-07"],
    ["It was signed in October 2024.", "October 2024 = 2024-10"],
    ["It was signed in 2024.", "2024 = 2024"],
    ["The 2015 accord held.", "2015 = 2015"],
    ["It dates from the 1990s.", "1990s = 199X"],
    ["It dates from the 19th century.", "19th century = 18XX"],
    ["They met on Christmas Eve 2029.", "Christmas Eve 2029 = 2029-12-24"],
    ["They met on New Year's Day 2030.", "New Year's Day 2030 = 2030-01-01"],
    ["They met on Valentine’s Day 2030.", "Valentine’s Day 2030 = 2030-02-14"],
    ["They met in the summer of 2029.", "the summer of 2029 = 2029-22"],
    ["They met in the first quarter of 2030.", "the first quarter of 2030 = 2030-33"],
  ])("keeps its value without a date of the report: %s", (text, expected) => {
    expect(timesIn(text, null)).toEqual([expected]);
    expect(readTimes(text, null)[0]?.basis).toBe("stated");
  });

  it("says which part of it is meant", () => {
    const [late] = readTimes("They met in late 2029.");
    expect(late).toMatchObject({ value: "2029", mod: "end", basis: "stated" });
  });
});

describe("a day or month without its year", () => {
  it("has no value where the report has no date, and says why", () => {
    const [time] = readTimes("It was signed on October 7.", null);
    expect(time).toMatchObject({ value: null, basis: "none" });
    expect(time?.reason).toMatch(/year is not stated/);
  });

  it.each([
    ["The October 7 attack changed it.", "October 7 = 2030-10-07"],
    ["They signed on Feb. 20.", "Feb. 20 = 2031-02-20"],
    ["The deadline is March 20.", "March 20 = 2031-03-20"],
    ["The talks were held in September.", "September = 2030-09"],
    ["The talks will be held in September.", "September = 2031-09"],
    ["The May launch failed.", "May = 2030-05"],
    ["They met in April of last year.", "April of last year = 2030-04"],
    // 14 February was a Thursday in 2030, not in 2031.
    ["They met on Thursday, February 14.", "Thursday, February 14 = 2030-02-14"],
  ])("takes the likeliest year: %s", (text, expected) => {
    expect(timesIn(text)).toEqual([expected]);
  });

  it("is marked as inferred from the report's date", () => {
    expect(readTimes("The October 7 attack changed it.")[0]).toMatchObject({ basis: "inferred", anchor: "report" });
  });
});

describe("what cannot be a date", () => {
  it.each([
    ["They meet on 31 February 2030.", "there is no such day"],
    ["They meet on February 30.", "there is no such day"],
    ["They meet on 99/99/9999.", "there is no such month"],
    ["They meet on 3/4/2031.", "day and month cannot be told apart"],
    ["They meet on 12 March ٢٠٣١.", "written in more than one system of digits"],
  ])("has no value but a reason: %s", (text, reason) => {
    expect(readTimes(text)).toMatchObject([{ value: null, basis: "none", reason }]);
  });

  it.each([
    "May said she may march on.",
    "Theresa May spoke, and April Ruk listened.",
    "The March on Lake Street was calm.",
    "The 19-year-old and a man aged 55 were freed.",
    "She is 56 years old, and her boat more than 20 years old.",
    "They watched Saturday Night Jazz.",
    "She told Lake Radio This Morning so.",
    "Resolution 1973 and resolutions 1718 and 1874 hold.",
    "Some 2000 soldiers and 1,997 men left 1500 villages.",
    "It cost $2014, or 1990 euros.",
    "Call 202 555 1997 or 555-2014.",
    "They won 3-1 and lost 2:1 on Flight 2010.",
    "He ran 5 km in 2:05.",
    "It weighs 1990 kg, or 20.24 tons.",
    "He reads the Daily Courier and Lakeside Today.",
    "She spoke on Lake Radio’s Today programme.",
    "He spoke on “Lakeside News Sunday,” a broadcast.",
    "The code is 2٠24.",
  ])("is not found: %s", (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});
