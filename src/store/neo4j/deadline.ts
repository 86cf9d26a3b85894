import { StoreTimeout } from "../errors.ts";

/**
 * Runs work for at most so many milliseconds; then gives it up and throws StoreTimeout. The driver's own time-outs are kept by the server, so they
 * do not help when the server has stopped answering.
 */
export async function withinDeadline<T>(milliseconds: number, work: () => Promise<T>, giveUp: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      giveUp();
      reject(new StoreTimeout(`the database did not answer within ${milliseconds / 1000} s`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
