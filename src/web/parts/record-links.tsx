import { Fragment } from "preact";
import { useState } from "preact/hooks";

import { recordAddress } from "../words/record-address.ts";

export interface Linked {
  readonly kind?: string;
  readonly id: string;
  readonly name: string;
}

const MOST_AT_ONCE = 10;
const AT_FIRST = 8;

/**
 * Records as a sentence lists them: "a, b and c", each leading to its page. `kind` is that of all which do not name their own. Of a long list the
 * first few, and the rest on demand.
 */
export function RecordLinks({ kind = "Structure", records }: { readonly kind?: string; readonly records: readonly Linked[] }) {
  const [all, setAll] = useState(records.length <= MOST_AT_ONCE);
  const shown = all ? records : records.slice(0, AT_FIRST);
  return (
    <>
      {shown.map((record, index) => (
        <Fragment key={record.id}>
          {index === 0 ? "" : all && index === shown.length - 1 ? " and " : ", "}
          <a href={recordAddress(record.kind ?? kind, record.id)}>{record.name}</a>
        </Fragment>
      ))}
      {all ? null : (
        <>
          {" "}
          <button type="button" class="more" onClick={() => setAll(true)}>
            and {records.length - AT_FIRST} more
          </button>
        </>
      )}
    </>
  );
}
