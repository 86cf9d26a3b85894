export interface StartedNeo4j {
  readonly uri: string;
  readonly version: string;
  readonly port: number;
  readonly folder: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

export function startNeo4j(options: {
  readonly version: string;
  readonly java: string;
  readonly folder?: string;
  readonly port?: number;
  /** Whether it asks for a password. It begins as neo4j, with the user neo4j, and must be changed. */
  readonly auth?: boolean;
}): Promise<StartedNeo4j>;
