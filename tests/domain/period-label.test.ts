import { describe, expect, test } from "@jest/globals";

import { parsePeriod } from "../../src/domain/dates.ts";
import { periodLabel } from "../../src/domain/period-label.ts";

describe("a period as people write it", () => {
  test.each([
    ["1974-04-01/1982-04-01", "from 1 April 1974 to 1 April 1982"],
    ["2013-04-01/..", "since 1 April 2013"],
    ["1991/", "from 1991, end unknown"],
    ["/1982", "until 1982"],
    ["1972~/1974-04", "from about 1972 to April 1974"],
  ])("%s is %s", (edtf, label) => {
    expect(periodLabel(parsePeriod(edtf))).toBe(label);
  });
});
