import type { Config } from "../config.ts";
import { startServer } from "../main.ts";
import { openLog } from "../server/request-log.ts";
import { exitOnSignal, exitWithParent } from "../server/shutdown.ts";
import { welcome } from "../server/welcome.ts";
import { EXIT } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** Serves until a signal ends the process. Resolves once the server listens. */
export async function serve(config: Config, terminal: Terminal): Promise<ExitCode> {
  const log = openLog(config.logLevel);
  try {
    const server = await startServer(config, log);
    exitOnSignal(server.close, log);
    if (config.startedByNpm) exitWithParent();
    terminal.out(welcome(server.url));
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    terminal.note(`expected ${config.host} port ${config.port} to be free, but another program listens there: set PORT to another number`);
    return EXIT.unreachable;
  }
}
