/** A file that an importer was given cannot be used, or the folder that it would write to. Says what was expected, what came and where. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}
