/** A run of a compiled operation met something that plain execution must tell of: an error, or a value that does not fit. */
export class NotWhole extends Error {
  override readonly name = "NotWhole";
}

/** An operation holds something that compiled operations do not know, so that no run of it will ever succeed. */
export class NotCompilable extends Error {
  override readonly name = "NotCompilable";
}
