/** The nations as addresses, the API and readers name them. */
export const NATIONS = {
  england: { value: "ENGLAND", label: "England" },
  scotland: { value: "SCOTLAND", label: "Scotland" },
  wales: { value: "WALES", label: "Wales" },
  "northern-ireland": { value: "NORTHERN_IRELAND", label: "Northern Ireland" },
} as const;

export type NationName = keyof typeof NATIONS;
