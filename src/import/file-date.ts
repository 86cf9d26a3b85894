const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** As of when a file speaks, by its name: `epraccur_2019-08.csv` 2019-08, `CCG_APR_2013.csv` 2013-04, `PCO12_SHA12.csv` 2012. */
export function fileDate(name: string): string | undefined {
  const iso = /(?<!\d)(19\d\d|20\d\d)-(0[1-9]|1[0-2])(?!\d)/.exec(name);
  if (iso !== null) return iso[0];
  const month = /([A-Za-z]{3})[_ -]((?:19|20)\d\d)(?!\d)/.exec(name);
  const number = MONTHS.indexOf(month?.[1]?.toUpperCase() ?? "") + 1;
  if (month !== null && number > 0) return `${month[2]}-${String(number).padStart(2, "0")}`;
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(name);
  if (year !== null) return year[0];
  const short = [...name.matchAll(/[A-Za-z](\d\d)(?=[_.-])/g)].map((match) => Number(match[1]));
  return short.length === 0 ? undefined : `20${String(Math.max(...short)).padStart(2, "0")}`;
}
