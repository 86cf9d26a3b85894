const BEGINNINGS = (
  "Al Ash Bar Bea Bis Bol Bram Brack Cal Can Chel Clev Col Cran Dal Den Dor Dun Ec El Far Fen Gar Glas Hal Har " +
  "Hes Kel Ken Lan Lin Mal Mel Nor Ox Pen Ros Sel Thor Wal"
).split(" ");
const MIDDLES = "a ber cas den der e fer gar hal hel i ing ken ler ling lo mar men ner o pen ring sel ster ten ther ver wen wick zel".split(
  " ",
);
const ENDINGS = "borough bridge bury by combe dale field ford ham hurst ley mere minster mouth port stead thorpe ton wick worth".split(" ");

const TOWNS = BEGINNINGS.length * MIDDLES.length * ENDINGS.length;
// Has no divisor in common with the number of towns, so that every town comes once before one comes again, and neighbours look unlike.
const STRIDE = 10_007;

/** The name of a made-up town: one word, and another one for each number below 24,000. */
export function townName(number: number): string {
  const place = (number * STRIDE) % TOWNS;
  const ending = place % ENDINGS.length;
  const middle = Math.floor(place / ENDINGS.length) % MIDDLES.length;
  const beginning = Math.floor(place / (ENDINGS.length * MIDDLES.length));
  const again = Math.floor(number / TOWNS);
  return `${BEGINNINGS[beginning] ?? ""}${MIDDLES[middle] ?? ""}${ENDINGS[ending] ?? ""}${again === 0 ? "" : `-${again + 1}`}`;
}
