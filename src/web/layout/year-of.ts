const DAY_MILLISECONDS = 86_400_000;

/** A calendar day as a fraction of years: 1974-07-02 is about 1974.5. */
export function yearOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - start) / DAY_MILLISECONDS;
  return year + (time - start) / DAY_MILLISECONDS / days;
}

/** The calendar day at a fraction of years: what yearOf undoes. */
export function dayOf(year: number): string {
  const whole = Math.floor(year);
  const start = Date.UTC(whole, 0, 1);
  const length = Date.UTC(whole + 1, 0, 1) - start;
  return new Date(start + Math.floor((year - whole) * length)).toISOString().slice(0, 10);
}
