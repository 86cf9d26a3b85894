import { connect } from "node:net";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "../server/open-server.ts";
import type { OpenServer } from "../server/open-server.ts";

// Milliseconds. Twice what the server gives a slow client, so that a busy machine fails nothing.
const PATIENCE = 30_000;

let server: OpenServer;
beforeAll(async () => {
  server = await openServer(openMemoryStore(SMALL_HISTORY));
});
afterAll(() => server.close());

/** Sends a beginning and then nothing. Resolves with what the server said once it has closed the connection. */
function dribble(beginning: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(beginning));
    let heard = "";
    socket.on("data", (data) => {
      heard += data.toString();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(heard));
  });
}

describe("a client that never comes to an end is cut off", () => {
  test(
    "in its headers and in its body, while others are answered",
    async () => {
      const headers = Array.from({ length: 20 }, () =>
        dribble("POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\nx-"),
      );
      const body = dribble('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query":');
      expect((await fetch(`${server.url}/graphql?query={__typename}`)).status).toBe(200);
      for (const heard of await Promise.all([...headers, body])) expect(heard).toMatch(/^(?:HTTP\/1\.1 (?:408|503) |$)/);
    },
    PATIENCE,
  );
});

describe("a request that is no HTTP", () => {
  test.each([
    ["two lengths", "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello"],
    ["a length and chunks", "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"],
    ["a header with a line break in its name", "GET /graphql HTTP/1.1\r\nho st: a\r\n\r\n"],
    ["noise", "\u0000\u0001\u0002 nothing\r\n\r\n"],
    ["headers without end", `GET / HTTP/1.1\r\nhost: a\r\nx: ${"a".repeat(20_000)}\r\n\r\n`],
  ])("(%s) is refused and its connection closed", async (_what, text) => {
    const heard = await dribble(text);
    expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(heard).toContain('"code":"BAD_REQUEST"');
  });
});
