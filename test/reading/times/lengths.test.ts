// Durations and what comes round.
import { describe, expect, it } from "vitest";
import { readTimes, timesIn } from "./times-in.ts";

describe("a duration", () => {
  it.each([
    ["They talked for three days.", "three days = P3D"],
    ["A five-year plan was made.", "five-year = P5Y"],
    ["They held 12-hour talks.", "12-hour = PT12H"],
    ["It lasted two and a half years.", "two and a half years = P2Y6M"],
    ["It lasted half an hour.", "half an hour = PT30M"],
    ["It lasted a quarter of an hour.", "a quarter of an hour = PT15M"],
    ["It lasted three-quarters of an hour.", "three-quarters of an hour = PT45M"],
    ["It lasted a quarter of a year.", "a quarter of a year = P3M"],
    ["It lasted one hour and 20 minutes.", "one hour and 20 minutes = PT1H20M"],
    ["It lasted 2.5 hours.", "2.5 hours = PT2H30M"],
    ["It was her best in a decade.", "a decade = P10Y"],
    ["Over the past four years it grew.", "the past four years = P4Y"],
    ["It was seized one month after it sailed.", "one month = P1M"],
    ["The decade-long war ended.", "decade-long = P10Y"],
    ["A weeklong truce began.", "weeklong = P1W"],
    ["It took 0 days.", "0 days = P0D"],
    ["It took 2,000 days.", "2,000 days = P2000D"],
    ["They were given 90 days.", "90 days = P90D"],
  ])("has an ISO 8601 value: %s", (text, expected) => {
    expect(timesIn(text, null)).toEqual([expected]);
    expect(readTimes(text, null)[0]).toMatchObject({ type: "duration", basis: "stated" });
  });

  it("says how it is rounded", () => {
    expect(readTimes("It took more than three hours.")).toMatchObject([{ value: "PT3H", mod: "more-than" }]);
  });

  it.each([
    ["They talked for hours.", "how many hours is not said"],
    ["Hours after the strike, they met.", "how many hours is not said"],
    ["It took several weeks.", "how many weeks is not said"],
    ["A pause of 10 to 15 days was agreed.", "from 10 to 15 has no ISO 8601 form"],
    ["A three-to-five-day pause was agreed.", "from 3 to 5 has no ISO 8601 form"],
  ])("has no value where the number is open: %s", (text, reason) => {
    expect(readTimes(text)).toMatchObject([{ type: "duration", value: null, reason }]);
  });

  it.each([
    "One day he will go.",
    "It was the second time.",
    "He fought in the Six-Day War.",
    "It is a day-to-day matter.",
    "At the end of the day they lost.",
    "He has the years behind him.",
    "Two years old, it broke.",
  ])("is not found: %s", (text) => {
    expect(timesIn(text)).toEqual([]);
  });
});

describe("a set of times", () => {
  it.each([
    ["They meet every two weeks.", "every two weeks = P2W"],
    ["They meet every other day.", "every other day = P2D"],
    ["They meet twice a year.", "a year = P1Y"],
    ["They are paid $5 a day.", "a day = P1D"],
    ["It costs 300 jobs a month.", "a month = P1M"],
    ["They hold weekly talks.", "weekly = P1W"],
    ["They meet on Mondays.", "Mondays = P1W"],
  ])("has the length between: %s", (text, expected) => {
    expect(timesIn(text, null)).toEqual([expected]);
    expect(readTimes(text)[0]?.type).toBe("set");
  });
});
