import { describe, expect, test } from "@jest/globals";

import { createAnalysisCache } from "../../src/graphql/analysis-cache.ts";
import { createContext } from "../../src/graphql/context.ts";
import { openMemoryStore } from "../../src/store/memory/memory-store.ts";
import { SMALL_HISTORY } from "../helpers/small-history.ts";
import { openServer } from "./open-server.ts";

describe("closing the server", () => {
  test("lets a request that is under way finish, and refuses new ones", async () => {
    const store = openMemoryStore(SMALL_HISTORY);
    const services = { store, cache: createAnalysisCache(), publicUrl: "https://example.org" };
    const gate = openGate();
    const arrived = openGate();
    const server = await openServer(store, {
      contextOf: async () => {
        arrived.open();
        await gate.opened;
        return createContext(services);
      },
    });

    const underWay = fetch(`${server.url}/graphql?query={dataset{revision}}`);
    await arrived.opened;
    const closed = server.close();
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
    gate.open();

    const answer = await underWay;
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("revision");
    await closed;
  });
});

function openGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
