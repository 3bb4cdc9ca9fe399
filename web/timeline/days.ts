// Days as numbers, so that a timeline can reckon with them, and the ticks of its axis. All in UTC: a day is a day everywhere.

const DAY = 86_400_000;

/** Days since 1970-01-01; the day's beginning. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

/** Years are kept to four digits: a view that is dragged past them stops there. */
export function isoDay(day: number): string {
  const least = Date.parse("0001-01-01T00:00:00Z");
  const most = Date.parse("9999-12-31T00:00:00Z");
  return new Date(Math.min(Math.max(Math.floor(day) * DAY, least), most)).toISOString().slice(0, 10);
}

/** From the beginning of one day to the end of another, in days; `to` is behind the last. */
export interface View {
  readonly from: number;
  readonly to: number;
}

export type TickUnit = "day" | "month" | "year";

export interface Tick {
  readonly day: number;
  readonly unit: TickUnit;
}

const STEPS: readonly { readonly unit: TickUnit; readonly step: number; readonly days: number }[] = [
  { unit: "day", step: 1, days: 1 },
  { unit: "day", step: 7, days: 7 },
  { unit: "month", step: 1, days: 30.4 },
  { unit: "month", step: 3, days: 91 },
  { unit: "year", step: 1, days: 365.25 },
  { unit: "year", step: 5, days: 1826 },
  { unit: "year", step: 10, days: 3652 },
  { unit: "year", step: 50, days: 18_262 },
  { unit: "year", step: 100, days: 36_525 },
  { unit: "year", step: 1000, days: 365_250 },
];

/** At most so many ticks, at days, Mondays, months or years. */
export function ticksOf({ from, to }: View, most: number): readonly Tick[] {
  const fits = STEPS.find(({ days }) => (to - from) / days <= Math.max(1, most)) ?? STEPS.at(-1);
  if (fits === undefined) return [];
  const { unit, step } = fits;
  const ticks: Tick[] = [];
  const first = new Date(Math.floor(from) * DAY);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  // 1970-01-01 was a Thursday: Mondays are four days behind a whole number of weeks.
  const start = step === 7 ? Math.ceil((from - 4) / 7) * 7 + 4 : Math.ceil(from);
  for (let at = 0; ticks.length <= most; at++) {
    const day =
      unit === "day"
        ? start + at * step
        : unit === "month"
          ? utcDay(year, Math.floor(month / step) * step + at * step)
          : utcDay(Math.floor(year / step) * step + at * step, 0);
    if (day > to) break;
    if (day >= from) ticks.push({ day, unit });
  }
  return ticks;
}

function utcDay(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / DAY;
}

/** Nearer or farther around a place that stays where it is; never past these bounds. */
export function zoomed(view: View, { factor, at, least = 2, most = 800_000 }: Zoom): View {
  const span = Math.min(Math.max((view.to - view.from) / factor, least), most);
  const share = (at - view.from) / (view.to - view.from);
  const from = at - share * span;
  return { from, to: from + span };
}

interface Zoom {
  readonly factor: number;
  readonly at: number;
  readonly least?: number;
  readonly most?: number;
}
