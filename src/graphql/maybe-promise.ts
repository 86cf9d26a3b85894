/** A value that is at hand, or a promise of it. What is at hand is not waited for: a page of a thousand rows would wait thousands of times. */
export type MaybePromise<T> = T | Promise<T>;

/** Goes on with a value: at once when it is at hand, or else when it comes. */
export function after<T, U>(value: MaybePromise<T>, use: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(use) : use(value);
}

/** Values in their order, of which some may have to be waited for. */
export function allOf<T>(values: readonly MaybePromise<T>[]): MaybePromise<readonly T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
}
