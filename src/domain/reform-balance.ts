import { matches } from "./filters.ts";
import type { ReformFilter } from "./filters.ts";
import type { History } from "./history.ts";
import { recordsOf } from "./history.ts";
import { chronological } from "./record-date.ts";
import type { ChangeEvent, Id, Reform, Structure } from "./records.ts";

/** What one reform opened and closed. */
export interface ReformBalance {
  readonly reform: Reform;
  /** Kinds of body, and bodies that belong to none, that began by its enacted changes; oldest first. */
  readonly opened: readonly Structure[];
  readonly closed: readonly Structure[];
  /** opened less closed, in number. */
  readonly net: number;
  /** Bodies of a kind, each by name, that began by its changes. Depends on how far bodies are recorded by name. */
  readonly membersOpened: number;
  readonly membersClosed: number;
  /** Its enacted changes. */
  readonly events: number;
}

export const REFORM_BALANCE_RULE =
  "A reform opens what begins, and closes what ends, by an enacted change that it is recorded to have caused. A kind of body counts once, beside bodies that belong to no kind; bodies of a kind are counted apart. Renamings open and close nothing, and transfers of functions close nothing. A change with several causes counts for each, so rows must not be added up.";

/** The reforms that caused at least one enacted change and pass the filter, in order of time. */
export function balanceReforms(history: History, filter: ReformFilter): readonly ReformBalance[] {
  const caused = new Map<Id, ChangeEvent[]>();
  for (const event of history.events) {
    if (event.status !== "ENACTED") continue;
    for (const id of event.causedBy) caused.set(id, [...(caused.get(id) ?? []), event]);
  }
  return history.reforms.flatMap((reform): ReformBalance[] => {
    const events = caused.get(reform.id);
    if (events === undefined || !matches("Reform", reform, filter)) return [];
    const born = begun(history, events);
    const gone = ended(history, events);
    const opened = born.filter(isNoMember);
    const closed = gone.filter(isNoMember);
    return [
      {
        reform,
        opened,
        closed,
        net: opened.length - closed.length,
        membersOpened: born.length - opened.length,
        membersClosed: gone.length - closed.length,
        events: events.length,
      },
    ];
  });
}

function begun(history: History, events: readonly ChangeEvent[]): readonly Structure[] {
  return structuresOf(
    history,
    events.flatMap((event) => (event.kind === "RENAMING" ? [] : event.results)),
  );
}

function ended(history: History, events: readonly ChangeEvent[]): readonly Structure[] {
  return structuresOf(
    history,
    events.flatMap((event) => (event.kind === "RENAMING" || event.kind === "TRANSFER_OF_FUNCTIONS" ? [] : event.originals)),
  );
}

function structuresOf(history: History, ids: readonly Id[]): readonly Structure[] {
  return [...new Set(recordsOf(history, "Structure", ids))].sort(chronological);
}

function isNoMember({ memberOf }: Structure): boolean {
  return memberOf.length === 0;
}
