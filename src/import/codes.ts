const CODE = /^[A-Za-z0-9]{1,12}$/;

/** A code as the register writes it, in capitals; undefined for text that is none. */
export function readCode(text: string | undefined): string | undefined {
  return text !== undefined && CODE.test(text) ? text.toUpperCase() : undefined;
}
