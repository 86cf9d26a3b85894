import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "yaml";

import { tidyText } from "../../src/seed/tidy.ts";

const read = (text: string): unknown => parse(text, { schema: "failsafe" });

describe("a tidy file", () => {
  test("has its fields in the format's order, citations on one line and dates in double quotes", () => {
    const untidy = `format: 1
changes:
- cite:
  - at: s. 33
    source: act-2012
  effective: '2013-04-01'
  kind: ABOLITION   # the tier went
  name: Boards abolished
  id: boards-abolished
  originals:
  - boards
`;
    expect(tidyText(untidy)).toBe(`format: "1"
changes:
  - id: boards-abolished
    name: Boards abolished
    kind: ABOLITION # the tier went
    effective: "2013-04-01"
    originals: [ boards ]
    cite: [ { source: act-2012, at: s. 33 } ]
`);
  });

  test("is left alone when it cannot be read", () => {
    expect(tidyText("a: [")).toBe("a: [");
  });

  test("says the same as before, and tidying it again changes nothing", () => {
    const word = fc
      .stringMatching(/^[A-Za-z0-9'":,#&*!|>%@`{}[\]()~. -]{1,40}$/)
      .filter((text) => text.trim() !== "" && text === text.trim());
    const prose = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(word, prose, word, (name, summary, at) => {
        const text = `format: "1"\nstructures:\n  - ${JSON.stringify({ name, summary, id: "x", cite: [{ at, source: "s" }] })}\n`;
        const tidy = tidyText(text);
        expect(tidyText(tidy)).toBe(tidy);
        expect(read(tidy)).toEqual(read(text));
      }),
    );
  });
});
