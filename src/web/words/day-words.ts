const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A calendar day as people write it: 1974-04-01 is 1 April 1974. */
export function dayWords(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day that an address names, or the usual one where it names none that there is. */
export function dayFrom(text: string | null, usual: string): string {
  return text !== null && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : usual;
}
