import { connect, createServer } from "node:net";
import type { AddressInfo, Server, Socket } from "node:net";

/**
 * pass: all goes through. refuse: a connection is closed as it opens. hang: connections open and nothing goes through, nor through those that
 * were open. reset: what is open is cut at once, what is new refused. { cutAfter }: each connection is cut once so many bytes came back.
 * { delay }: each piece that comes back is so many milliseconds late.
 */
export type Fault = "pass" | "refuse" | "hang" | "reset" | { readonly cutAfter: number } | { readonly delay: number };

export interface FaultProxy {
  /** Where to reach the database through the proxy. */
  readonly uri: string;
  readonly become: (fault: Fault) => void;
  readonly close: () => Promise<void>;
}

/** Stands between the program and a database, and does to the connection what networks do. */
export async function openFaultProxy(target: string): Promise<FaultProxy> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let fault: Fault = "pass";
  const server: Server = createServer((near) => {
    if (fault === "refuse" || fault === "reset") return void near.destroy();
    const far = connect(Number(port), hostname);
    let back = 0;
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        open.delete(socket);
        other.destroy();
      });
    }
    near.on("data", (data) => void (fault !== "hang" && far.write(data)));
    far.on("data", (data) => {
      if (fault === "hang") return;
      back += data.length;
      if (typeof fault === "object" && "cutAfter" in fault && back > fault.cutAfter) near.resetAndDestroy();
      else if (typeof fault === "object" && "delay" in fault) setTimeout(() => near.destroyed || near.write(data), fault.delay);
      else near.write(data);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    become: (next) => {
      fault = next;
      if (next === "reset" || next === "refuse") cut();
    },
    close: async () => {
      cut();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
