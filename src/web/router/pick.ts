/** The choice that an address names, or the usual one where it names none that there is. */
export function pick<T extends object>(choices: T, asked: string | null, usual: keyof T): keyof T {
  return asked !== null && Object.hasOwn(choices, asked) ? (asked as keyof T) : usual;
}
