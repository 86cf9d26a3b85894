import type { FilterOf } from "../domain/filters.ts";
import type { RecordOf } from "../domain/records.ts";
import type { RecordKind } from "../domain/vocabulary.ts";
import { pageSize, recordConnection, recordCursors } from "./connection.ts";
import type { Connection, PageRequest } from "./connection.ts";
import type { GraphContext } from "./context.ts";
import { orderNamed } from "./enums/order-enums.ts";
import type { OrderName } from "./enums/order-enums.ts";

/** One page of a kind of record, in a named order. */
export async function recordPage<K extends RecordKind>(
  context: GraphContext,
  kind: K,
  filter: FilterOf[K],
  orderName: OrderName,
  request: PageRequest,
): Promise<Connection<RecordOf<K>>> {
  const order = orderNamed(orderName);
  const first = pageSize(request);
  const cursors = recordCursors(kind, order);
  const after = request.after === undefined || request.after === null ? {} : { after: cursors.read(request.after) };
  const page = await context.store.page({ kind, filter, order, first, ...after });
  return recordConnection<RecordOf<K>>(page, cursors.of, request.after);
}

/** Every record of a kind that has few, in a named order. */
export async function wholeList<K extends RecordKind>(
  context: GraphContext,
  kind: K,
  filter: FilterOf[K],
  orderName: OrderName,
): Promise<readonly RecordOf<K>[]> {
  const records: RecordOf<K>[] = [];
  for (let after: string | undefined, hasNext = true; hasNext;) {
    const page: Connection<RecordOf<K>> = await recordPage(context, kind, filter, orderName, {
      first: 100,
      ...(after === undefined ? {} : { after }),
    });
    records.push(...page.nodes);
    after = page.pageInfo.endCursor;
    hasNext = page.pageInfo.hasNextPage;
  }
  return records;
}
