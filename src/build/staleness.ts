import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * Whether something made at `stamp` (a file's last change) is older than any of its inputs. A missing stamp is stale; a missing input
 * counts for nothing.
 */
export async function isStale(stamp: string, inputs: readonly string[]): Promise<boolean> {
  const made = await changedAt(stamp);
  if (made === 0) return true;
  const changes = await Promise.all(inputs.map(newestChange));
  return changes.some((change) => change > made);
}

// A folder's own time counts as well: it changes when a file in it is removed.
async function newestChange(path: string): Promise<number> {
  const own = await changedAt(path);
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const inner = await Promise.all(entries.map((entry) => newestChange(join(path, entry.name))));
  return Math.max(own, ...inner);
}

async function changedAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
