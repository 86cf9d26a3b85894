import type { Day, Id } from "../domain/records.ts";

/** A row of a file, as a citation needs it: the id of the file's source, and the line of the file from 1, its header included. */
export interface Place {
  readonly source: Id;
  readonly row: number;
}

/** A file that facts were taken from. Becomes a source of the dataset. */
export interface SourceFile {
  readonly id: Id;
  /** Without folders. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** As of when it was published, from its name: EDTF year or month. Undated files give way to dated ones. */
  readonly date?: string;
  /** The day on which the file was last written: its download, as near as can be known. */
  readonly accessed: Day;
  readonly encoding: string;
  readonly lineEnds: string;
  /** Rows but for the header. */
  readonly rows: number;
}

/** One body succeeded another. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly day: Day;
  readonly place: Place;
}

export const ORGANISATION_FORMS = ["TRUSTS", "COMMISSIONERS", "AUTHORITIES", "PRACTICES", "OTHER"] as const;
export type OrganisationForm = (typeof ORGANISATION_FORMS)[number];

/** A row of an ODS organisation file. */
export interface Organisation {
  readonly form: OrganisationForm;
  readonly code: string;
  readonly name: string;
  /** National grouping: W00 is Wales, codes that begin with Y are regions of England. */
  readonly grouping: string;
  readonly opened?: Day;
  /** The last day on which it was open. */
  readonly closed?: Day;
  /** Sub-type or role codes. */
  readonly roles: readonly string[];
  /** 4 is a general practice. */
  readonly setting: string;
  readonly parent?: { readonly code: string; readonly joined: Day; readonly left?: Day };
  readonly place: Place;
}

/** A practice belonged to a commissioner. */
export interface Membership {
  readonly child: string;
  readonly parent: string;
  readonly joined: Day;
  /** The last day. */
  readonly left?: Day;
  readonly place: Place;
}

export const LISTS = ["PCO", "SHA", "CCG", "SICBL", "ICB", "STP", "NHSAT", "NHSCR", "HB", "LHB", "TRUST"] as const;
/** What a list or lookup is a list of, by the abbreviation of the Office for National Statistics. */
export type ListName = (typeof LISTS)[number];

/** A body that a list or lookup names. */
export interface Listing {
  readonly list: ListName;
  readonly name: string;
  readonly ods?: string;
  /** Nine characters of the Government Statistical Service. */
  readonly gss?: string;
  /** The year of the list. */
  readonly on?: string;
  /** A second body of the same row to which it belongs. */
  readonly within?: { readonly list: ListName; readonly key: string };
  readonly place: Place;
}

/** Part of the area of one body lay in the area of another: geography, not succession. */
export interface Overlap {
  readonly from: string;
  readonly fromName: string;
  readonly to: string;
  readonly toName: string;
  /** From 0 to 100, of postcodes. */
  readonly percent: string;
  readonly place: Place;
}
