import { describe, expect, test } from "@jest/globals";

import { sortDisputes } from "../../src/web/api/disputes.ts";
import { jobsIn, pairJobs } from "../../src/web/layout/jobs-in.ts";
import { disputedParts, disputedSentence } from "../../src/web/words/disputed-words.ts";
import { linkWords } from "../../src/web/words/link-words.ts";

const commissioning = { id: "commissioning", name: "Commissioning" };
const oversight = { id: "oversight", name: "Oversight" };

function body(id: string, kind: string, ...jobs: readonly (typeof commissioning)[]) {
  return { id, name: id, kind, scope: "KIND", memberOf: [], functions: jobs.map((job) => ({ function: job, during: null })) };
}

describe("who does what in two nations", () => {
  const boards = body("boards", "COMMISSIONER", commissioning, oversight);
  const healthBoards = body("health-boards", "HEALTH_AUTHORITY", commissioning);

  test("a job given to different sorts of body comes before one given to the same", () => {
    const one = jobsIn([boards, body("regions", "MANAGEMENT_BODY", oversight)], "2026-03-31", true);
    const other = jobsIn([healthBoards, body("directorates", "MANAGEMENT_BODY", oversight)], "2026-03-31", true);
    expect(pairJobs(one, other).map(({ id, alike }) => [id, alike])).toEqual([
      ["commissioning", false],
      ["oversight", true],
    ]);
  });

  test("a member is told by its kind, and a job counts while it was held", () => {
    const member = { ...body("one-board", "COMMISSIONER", commissioning), scope: "BODY", memberOf: [{ id: "boards" }] };
    const former = {
      ...body("former", "COMMISSIONER"),
      functions: [{ function: commissioning, during: { from: { earliest: "1974-04-01" }, to: { earliest: "1982-04-01" } } }],
    };
    expect(jobsIn([member, former], "1982-04-01", true)).toEqual([]);
    expect(jobsIn([member, former], "1982-03-31", true)[0]?.holdings[0]?.bodies).toEqual([former]);
  });

  test("jobs beside the main one count only when they are asked for", () => {
    expect(jobsIn([boards], "2026-03-31", true).map(({ id }) => id)).toEqual(["commissioning"]);
    expect(jobsIn([boards], "2026-03-31", false).map(({ id }) => id)).toEqual(["commissioning", "oversight"]);
  });
});

describe("disputed dates and numbers", () => {
  const disputes = sortDisputes([
    {
      record: { kind: "ChangeEvent", id: "change", originals: [{ id: "elder" }], results: [{ id: "heir" }] },
      dates: [{ role: "EFFECTIVE" }, { role: "EFFECTIVE" }],
      counts: [],
    },
    { record: { kind: "ChangeEvent", id: "other", originals: [{ id: "calm" }], results: [] }, dates: [{ role: "ANNOUNCED" }], counts: [] },
    { record: { kind: "Structure", id: "heir" }, dates: [], counts: [{ value: 42, on: { edtf: "2022-07-01" } }] },
  ]);

  test("a disputed day of a change is the end of what it ended and the beginning of what it began", () => {
    expect([disputes.ends.get("elder"), disputes.beginnings.get("heir")]).toEqual(["change", "change"]);
    expect(disputedParts(disputes, "heir")).toBe("beginning and number");
    expect(disputedSentence(disputes, "elder")).toBe(" Sources disagree on its end.");
  });

  test("a disputed announcement leaves a life alone", () => {
    expect(disputedParts(disputes, "calm")).toBe("");
    expect(disputes.dates.get("other")?.has("ANNOUNCED")).toBe(true);
  });
});

describe("links in words", () => {
  test("a link that the second record states is told from the first", () => {
    expect(linkWords("CHAIRED_BY", "OUT")).toBe("chaired by");
    expect(linkWords("CHAIRED_BY", "IN")).toBe("chaired");
  });
});
