import { Fragment } from "preact";

import { recordAddress } from "../words/record-address.ts";

export interface Linked {
  readonly kind?: string;
  readonly id: string;
  readonly name: string;
}

/** Records as a sentence lists them: "a, b and c", each leading to its page. `kind` is that of all which do not name their own. */
export function RecordLinks({ kind = "Structure", records }: { readonly kind?: string; readonly records: readonly Linked[] }) {
  return (
    <>
      {records.map((record, index) => (
        <Fragment key={record.id}>
          {index === 0 ? "" : index === records.length - 1 ? " and " : ", "}
          <a href={recordAddress(record.kind ?? kind, record.id)}>{record.name}</a>
        </Fragment>
      ))}
    </>
  );
}
