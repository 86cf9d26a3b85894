/** The database cannot be reached, refuses us, or holds no complete dataset. The operator can act; a caller may try again. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
}

/** A read took longer than its deadline. */
export class StoreTimeout extends Error {
  override readonly name = "StoreTimeout";
}
