/** The edtf package ships no types. Only what dates.ts uses is declared. */
declare module "edtf" {
  export interface ParsedDate {
    readonly type: "Date" | "Season" | "Interval" | "Year" | "Century" | "Decade" | "List" | "Set";
    readonly min: number | null;
    readonly max: number | null;
    readonly lower?: ParsedDate | number | null;
    readonly upper?: ParsedDate | number | null;
  }
  export default function edtf(text: string): ParsedDate;
}
