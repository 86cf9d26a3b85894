/** Where the database is and who asks. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database when left out. */
  readonly database?: string;
}
