import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Lets a server of Node listen on a free port. Whether it is ready is answered at /health/ready, before its own listener is asked. */
export async function listenNode(server: Server): Promise<string> {
  const [own] = server.listeners("request") as unknown as readonly RequestListener[];
  if (own === undefined) throw new Error("expected a server with a listener for requests");
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    if (request.url === "/health/ready") response.end("ready");
    else own(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
