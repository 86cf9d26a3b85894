import { describe, expect, test } from "@jest/globals";

import { nearest, nearestIds } from "../../src/domain/nearest.ts";

const ids = ["primary-care-trusts", "primary-care-groups", "strategic-health-authorities", "nhs-england"];

describe("the nearest ids", () => {
  test("to a slip of the hand is the one that was meant", () => {
    expect(nearest("primary-care-trust", ids)).toBe("primary-care-trusts");
  });

  test("come nearest first, and no more than were asked for", () => {
    expect(nearestIds("primary-care-trups", ids, 2)).toEqual(["primary-care-trusts", "primary-care-groups"]);
  });

  test("to something quite different are none, rather than a guess", () => {
    expect(nearest("department-of-transport", ids)).toBeUndefined();
  });

  test("to a shortened id are the longer ones, first those that begin with it", () => {
    const long = ["primary-care-regional-teams", "regional-oversight", "hewitt-review-2023"];
    expect(nearestIds("regional", long, 3)).toEqual(["regional-oversight", "primary-care-regional-teams"]);
    expect(nearestIds("hewitt-review", long, 3)).toEqual(["hewitt-review-2023"]);
  });

  test("leave out what shares only a short word", () => {
    expect(nearestIds("nhs", ids, 3)).toEqual([]);
  });
});
