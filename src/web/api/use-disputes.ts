import { useEffect, useState } from "preact/hooks";

import { allDisputes, NO_DISPUTES } from "./disputes.ts";
import type { Disputes } from "./disputes.ts";

/** What sources disagree on; nothing until it is known, so that no page waits for it. */
export function useDisputes(): Disputes {
  const [disputes, setDisputes] = useState(NO_DISPUTES);
  useEffect(() => {
    let shown = true;
    void allDisputes().then((all) => {
      if (shown) setDisputes(all);
    });
    return () => {
      shown = false;
    };
  }, []);
  return disputes;
}
