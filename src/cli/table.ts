export interface Column<Row> {
  readonly title: string;
  readonly text: (row: Row) => string;
  /** Numbers stand to the right. */
  readonly align?: "left" | "right";
}

const GUTTER = "  ";
const NARROWEST = 8;

/**
 * Rows as a table of text. Within a width, the widest columns give way first and their text goes on over several lines; without one
 * (a file reads it) every row is one line.
 */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], width?: number): string {
  const cells = rows.map((row) => columns.map((column) => column.text(row)));
  const natural = columns.map(({ title }, index) => Math.max(title.length, ...cells.map((row) => row[index]?.length ?? 0)));
  const widths = width === undefined ? natural : fit(natural, width);
  const line = (texts: readonly string[]): string =>
    tableLine(
      texts,
      widths,
      columns.map(({ align }) => align ?? "left"),
    );
  const rule = widths.map((size) => "─".repeat(size)).join(GUTTER);
  return [line(columns.map(({ title }) => title)), rule, ...cells.map(line)].join("\n");
}

/** Breaks text between words into lines of at most so many characters; a longer word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((long) => pieces(long, width))) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function fit(natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  let excess = sum(widths) + GUTTER.length * (widths.length - 1) - width;
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    const size = widths[widest] ?? 0;
    if (size <= NARROWEST) break;
    widths[widest] = size - 1;
    excess -= 1;
  }
  return widths;
}

function tableLine(texts: readonly string[], widths: readonly number[], aligns: readonly ("left" | "right")[]): string {
  const columns = texts.map((text, index) => wrap(text, widths[index] ?? text.length));
  const height = Math.max(...columns.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, row) =>
    columns
      .map((column, index) => pad(column[row] ?? "", widths[index] ?? 0, aligns[index] ?? "left"))
      .join(GUTTER)
      .trimEnd(),
  );
  return lines.join("\n");
}

function pad(text: string, width: number, align: "left" | "right"): string {
  return align === "right" ? text.padStart(width) : text.padEnd(width);
}

function pieces(word: string, width: number): readonly string[] {
  return word.length <= width
    ? [word]
    : Array.from({ length: Math.ceil(word.length / width) }, (_, index) => word.slice(index * width, (index + 1) * width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
