import { describe, expect, test } from "@jest/globals";

import { StoreTimeout } from "../../src/store/errors.ts";
import { trackAvailability } from "../../src/store/neo4j/availability.ts";

const SILENCE = new StoreTimeout("the database did not answer within 8 s");

describe("a database that was asked in vain", () => {
  test("is left alone for half a second, and then asked again", () => {
    let time = 1000;
    const availability = trackAvailability(() => time);
    availability.failed(SILENCE, 500);
    expect(availability.begin).toThrow("cannot be reached");
    time = 1499;
    expect(availability.begin).toThrow("cannot be reached");
    time = 1500;
    expect(availability.begin).not.toThrow();
  });

  test("is then asked by one read at a time, until one has an answer or an error of the question's own", () => {
    let time = 1000;
    const availability = trackAvailability(() => time);
    availability.failed(SILENCE, 500);
    time = 2000;
    expect(availability.begin).not.toThrow();
    expect(availability.begin).toThrow("cannot be reached");
    availability.failed(SILENCE, 2000);
    time = 3000;
    expect(availability.begin).not.toThrow();
    availability.failed(new Error("a fault of ours"), 3000);
    expect(availability.begin).not.toThrow();
    expect(availability.begin).not.toThrow();
  });

  test("is asked again at once when another read has succeeded, and late failures of the time before change nothing", () => {
    let time = 1000;
    const availability = trackAvailability(() => time);
    availability.failed(SILENCE, 500);
    time = 1100;
    availability.succeeded();
    expect(availability.begin).not.toThrow();
    availability.failed(SILENCE, 900);
    expect(availability.begin).not.toThrow();
    availability.failed(SILENCE, 1101);
    expect(availability.begin).toThrow("cannot be reached");
  });

  test("is asked on after a fault that is the question's own", () => {
    const availability = trackAvailability();
    availability.failed(new Error("a fault of ours"), Date.now());
    expect(availability.begin).not.toThrow();
  });
});
