import { Choice } from "../parts/choice.tsx";
import { Filters } from "../parts/filters.tsx";
import { dayWords } from "../words/day-words.ts";
import { dayOf, yearOf } from "../layout/year-of.ts";
import { changeView } from "../router/address.ts";
import type { Address } from "../router/address.ts";
import { NATIONS } from "../words/nations.ts";
import { BODIES, FIRST_YEAR, LANES, LAST_YEAR } from "./timeline-view.ts";
import type { TimelineView } from "./timeline-view.ts";

const STEPS_A_YEAR = 12;

/** The choices above the timeline. Each is kept in the address at once. */
export function TimelineFilters({ view, address }: { readonly view: TimelineView; readonly address: Address }) {
  const set = (changes: Readonly<Record<string, string>>): void => changeView(address, changes);
  const move = (from: number, to: number): void =>
    set({ from: String(Math.max(FIRST_YEAR, Math.round(from))), to: String(Math.min(LAST_YEAR, Math.round(to))), on: "" });
  const span = view.to - view.from;
  const step = Math.max(1, Math.round(span / 4));
  return (
    <Filters>
      <Choice label="Lanes by" value={view.lanes} choices={LANES} onChoose={(lanes) => set({ lanes })} />
      <Choice label="Nation" value={view.nation} choices={{ ...NATIONS, all: "all four" }} onChoose={(nation) => set({ nation })} />
      <Choice label="Show" value={view.bodies} choices={BODIES} onChoose={(bodies) => set({ bodies })} />
      <label>
        From year
        <input
          type="number"
          min={FIRST_YEAR}
          max={LAST_YEAR - 1}
          value={view.from}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
      </label>
      <label>
        To year
        <input
          type="number"
          min={FIRST_YEAR + 1}
          max={LAST_YEAR}
          value={view.to}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
      </label>
      <div class="moves" role="group" aria-label="Move through time">
        <button type="button" disabled={view.from <= FIRST_YEAR} onClick={() => move(view.from - step, view.to - step)}>
          Earlier
        </button>
        <button type="button" disabled={view.to >= LAST_YEAR} onClick={() => move(view.from + step, view.to + step)}>
          Later
        </button>
        <button type="button" disabled={span < 4} onClick={() => move(view.from + span / 4, view.to - span / 4)}>
          Closer
        </button>
        <button
          type="button"
          disabled={view.from <= FIRST_YEAR && view.to >= LAST_YEAR}
          onClick={() => move(view.from - span / 2, view.to + span / 2)}
        >
          Wider
        </button>
      </div>
      <label class="wide">
        As of one day{view.on === undefined ? " (off)" : `: ${dayWords(view.on)}`}
        <input
          type="range"
          min={view.from * STEPS_A_YEAR}
          max={view.to * STEPS_A_YEAR}
          value={view.on === undefined ? view.from * STEPS_A_YEAR : Math.round(yearOf(view.on) * STEPS_A_YEAR)}
          onChange={(event) => set({ on: `${dayOf(Number(event.currentTarget.value) / STEPS_A_YEAR + 0.01).slice(0, 8)}01` })}
        />
      </label>
      {view.on === undefined ? null : (
        <button type="button" onClick={() => set({ on: "" })}>
          Every day
        </button>
      )}
    </Filters>
  );
}
