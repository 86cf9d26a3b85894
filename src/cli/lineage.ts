import type { LineageGraph } from "../domain/lineage.ts";
import type { AnyRecord, ChangeEvent, Id, Structure } from "../domain/records.ts";
import type { Direction } from "../domain/vocabulary.ts";
import type { GraphStore } from "../store/store.ts";
import { EXIT, UsageError } from "./exit-codes.ts";
import type { ExitCode } from "./exit-codes.ts";
import { recordWanted } from "./record-wanted.ts";
import { table } from "./table.ts";
import type { Column } from "./table.ts";
import type { Terminal } from "./terminal.ts";
import { historyOf, withStore } from "./with-store.ts";
import { dateOr, endOf, plainTerm } from "./words.ts";

export interface LineageOptions {
  readonly direction: Direction;
  readonly depth: number;
  readonly includePlanned: boolean;
}

interface Row {
  readonly generation: number;
  readonly structure: Structure;
  /** The changes that lead from here towards the root. */
  readonly events: readonly ChangeEvent[];
}

/** Ancestors above, descendants below, with the change that links each to the next and the instrument that made it. */
export async function printLineage(id: Id, options: LineageOptions, terminal: Terminal): Promise<ExitCode> {
  return withStore(async (store) => {
    const graph = await store.lineage({ of: id, ...options });
    if (graph === undefined) return reportUnknown(store, id);
    const records = await recordsIn(store, graph);
    const columns: readonly Column<Row>[] = [
      { title: "generation", text: ({ generation }) => String(generation), align: "right" },
      { title: "structure", text: ({ structure }) => structure.name },
      { title: "established", text: ({ structure }) => dateOr(structure.life.established, "unknown") },
      { title: "abolished", text: ({ structure }) => endOf(structure.life) },
      { title: "by", text: ({ events }) => events.map((event) => eventText(event, records)).join("; ") },
    ];
    terminal.out(table(columns, rowsOf(graph, records), terminal.width));
    terminal.note(
      `${counted(graph.nodes.length, "structure")}, ${counted(graph.edges.length, "line")} of descent${graph.truncated ? ", cut short: ask for more with --depth" : ""}`,
    );
    return EXIT.ok;
  });
}

// Only a slip reads the whole history: it is what the nearest ids are looked for in.
async function reportUnknown(store: GraphStore, id: Id): Promise<never> {
  recordWanted(await historyOf(store), "Structure", id);
  throw new UsageError(`expected the id of a structure, got "${id}"`);
}

function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}

async function recordsIn(store: GraphStore, graph: LineageGraph): Promise<ReadonlyMap<Id, AnyRecord>> {
  const ids = new Set([...graph.nodes.map(({ id }) => id), ...graph.edges.map(({ event }) => event)]);
  const known = (await store.recordsByIds([...ids])).filter((record) => record !== undefined);
  const instruments = new Set(known.flatMap((record) => (record.type === "ChangeEvent" ? record.instruments : [])));
  const sources = (await store.recordsByIds([...instruments])).filter((record) => record !== undefined);
  return new Map([...known, ...sources].map((record) => [record.id, record]));
}

function rowsOf(graph: LineageGraph, records: ReadonlyMap<Id, AnyRecord>): readonly Row[] {
  return graph.nodes.flatMap(({ id, generation }): Row[] => {
    const structure = records.get(id);
    if (structure?.type !== "Structure") return [];
    const towardsRoot = graph.edges.filter((edge) => (generation < 0 ? edge.from === id : generation > 0 && edge.to === id));
    const events = [...new Set(towardsRoot.map(({ event }) => event))].map((event) => records.get(event));
    return [{ generation, structure, events: events.filter((event) => event?.type === "ChangeEvent") }];
  });
}

function eventText(event: ChangeEvent, records: ReadonlyMap<Id, AnyRecord>): string {
  const instruments = event.instruments.map((id) => records.get(id)?.name ?? id).join(", ");
  const planned = event.status === "PLANNED" ? "planned " : "";
  return `${planned}${plainTerm(event.kind)}, ${dateOr(event.effective)}${instruments === "" ? "" : ` (${instruments})`}`;
}
