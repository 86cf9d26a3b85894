import type { Dataset, DatasetMeta } from "../domain/dataset.ts";
import type { EdgeDirection, EdgeType } from "../domain/edges.ts";
import type { FilterOf } from "../domain/filters.ts";
import type { History } from "../domain/history.ts";
import type { LineageGraph, LineageQuery } from "../domain/lineage.ts";
import type { Order, Position } from "../domain/ordering.ts";
import type { AnyRecord, Id, RecordOf } from "../domain/records.ts";
import type { RecordKind } from "../domain/vocabulary.ts";

/**
 * The one door to the graph. Every method answers from one revision. Both adapters (memory, Neo4j) pass the same contract
 * suite, tests/store/contract.ts.
 *
 * Errors: StoreUnavailable when the database cannot be reached or is not seeded, StoreTimeout when a read exceeds its deadline. No
 * other error leaves an adapter for a fault of the database.
 */
export interface GraphStore {
  readonly kind: "memory" | "neo4j";

  /** Present where the records are in this process: then nobody needs to wait for them. */
  readonly atHand?: RecordsAtHand;

  /** What is loaded. Throws StoreUnavailable when queries would not be answered: this is what readiness asks. */
  info(): Promise<StoreInfo>;

  /** Same length and order as `ids`; undefined for an unknown id; a former id answers with the record that bears it now. */
  recordsByIds(ids: readonly Id[]): Promise<readonly (AnyRecord | undefined)[]>;

  /**
   * For each id, the records at the other end of its links of one type, in order of time (chronological). Same length and order as
   * `ids`; an empty list for an unknown id; a former id, asked or named, leads to the record that bears it now. OUT: the records that it names; IN: the records that name it. Names that lead nowhere are left out.
   */
  related(type: EdgeType, direction: EdgeDirection, ids: readonly Id[]): Promise<readonly (readonly AnyRecord[])[]>;

  /** One page of one kind of record. */
  page<K extends RecordKind>(query: PageQuery<K>): Promise<Page<RecordOf<K>>>;

  /** Records found by words, best first (searchScore), ties by id. */
  search(query: SearchQuery): Promise<Page<AnyRecord>>;

  /**
   * Ancestors and descendants (traceLineage's meaning), by the events of all datasets. A former id answers for the structure that bears it
   * now; undefined for an id that is not a structure.
   */
  lineage(query: LineageQuery): Promise<LineageGraph | undefined>;

  /** Every record of the named datasets, in order of id, for whole-graph analyses; callers keep it for as long as the revision stays. */
  allRecords(datasets: readonly string[]): Promise<readonly AnyRecord[]>;

  close(): Promise<void>;
}

/** What `info`, `recordsByIds` and `related` answer, at once, and all records laid out for analyses. */
export interface RecordsAtHand {
  readonly info: StoreInfo;
  record(id: Id): AnyRecord | undefined;
  related(type: EdgeType, direction: EdgeDirection, id: Id): readonly AnyRecord[];
  /** The records of the named datasets; `meta` is of the dataset whose completeness counts. */
  history(meta: DatasetMeta, datasets: readonly string[]): History;
}

export interface StoreInfo {
  /** Hash over the revisions of all loaded datasets. */
  readonly revision: string;
  /** In the order in which they were loaded: the first is the curated one. */
  readonly datasets: readonly LoadedDataset[];
}

export interface LoadedDataset extends DatasetMeta {
  readonly counts: Readonly<Partial<Record<RecordKind, number>>>;
}

export interface PageQuery<K extends RecordKind> {
  readonly kind: K;
  readonly filter: FilterOf[K];
  readonly order: Order;
  /** How many, from 0. */
  readonly first: number;
  /** The page begins after this position. */
  readonly after?: Position;
}

export interface SearchQuery {
  /** Folded words, each of which must begin a word of the record. None: an empty page. */
  readonly words: readonly string[];
  readonly kinds?: readonly RecordKind[];
  readonly datasets: readonly string[];
  readonly first: number;
  /** The page begins after this score and id. */
  readonly after?: { readonly score: number; readonly id: Id };
}

export interface Page<T> {
  readonly items: readonly T[];
  /** How many there are on all pages. */
  readonly total: number;
  readonly hasNext: boolean;
}

/** Adapters load datasets in this order; ids are unique over all of them. */
export type Datasets = readonly Dataset[];
