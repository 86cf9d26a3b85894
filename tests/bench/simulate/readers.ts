import type { Dataset } from "../../../src/domain/dataset.ts";
import { seededRandom } from "../generate/random.ts";
import { OPERATIONS } from "../questions/operations.ts";
import type { OperationName } from "../questions/operations.ts";

/** How often readers ask each operation, in a hundred. */
const MIX: readonly (readonly [OperationName, number])[] = [
  ["page", 60],
  ["lineage", 20],
  ["search", 10],
  ["asOf", 10],
];

/** Addresses that readers ask for, the first the most wanted. */
export function addressesOf(dataset: Dataset, count: number): readonly string[] {
  const random = seededRandom(count);
  const ids = dataset.records.filter(({ type }) => type === "Structure").map(({ id }) => id);
  const pick = (): string => ids[random.below(ids.length)] ?? "";
  const variables: Readonly<Partial<Record<OperationName, () => object>>> = {
    page: () => ({ id: pick() }),
    lineage: () => ({ id: pick() }),
    search: () => ({ text: pick().replaceAll("-", " ") }),
    asOf: () => ({ on: `${1950 + random.below(75)}-0${1 + random.below(9)}-01` }),
  };
  return Array.from({ length: count }, () => {
    const operation = operationAt(random.below(100));
    return `/graphql?${new URLSearchParams({ query: OPERATIONS[operation].query, operationName: operation, variables: JSON.stringify(variables[operation]?.() ?? {}) }).toString()}`;
  });
}

/** Places in a list of so many, the one at place n asked for 1 / (n + 1) as often as the first (Zipf's law): how readers spread over pages. */
export function zipfPlaces(count: number, seed: number): () => number {
  const random = seededRandom(seed);
  const sums = new Float64Array(count);
  let sum = 0;
  for (let place = 0; place < count; place += 1) {
    sum += 1 / (place + 1);
    sums[place] = sum;
  }
  return () => {
    const wanted = (random.below(2 ** 30) / 2 ** 30) * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function operationAt(number: number): OperationName {
  let upTo = 0;
  for (const [operation, share] of MIX) {
    upTo += share;
    if (number < upTo) return operation;
  }
  return "page";
}
