/** A body with the jobs that it held, as the API states it. */
export interface HoldingBody {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly scope: string;
  readonly memberOf: readonly unknown[];
  readonly functions: readonly {
    readonly function: { readonly id: string; readonly name: string };
    readonly during: {
      readonly from: { readonly earliest: string | null } | null;
      readonly to: { readonly earliest: string | null } | null;
    } | null;
  }[];
}

/** Bodies of one sort that hold a job. */
export interface Holding {
  readonly kind: string;
  readonly bodies: readonly HoldingBody[];
}

export interface Job {
  readonly id: string;
  readonly name: string;
  readonly holdings: readonly Holding[];
}

/**
 * The jobs that bodies hold on a day, each with the sorts of body that hold it. Members of a kind are told by their kind. A job is a body's main one
 * when it is named first; `mainOnly` leaves the others out.
 */
export function jobsIn(bodies: readonly HoldingBody[], on: string, mainOnly: boolean): readonly Job[] {
  const jobs = new Map<string, { readonly name: string; readonly kinds: Map<string, HoldingBody[]> }>();
  for (const body of bodies) {
    if (body.scope === "BODY" && body.memberOf.length > 0) continue;
    for (const held of mainOnly ? body.functions.slice(0, 1) : body.functions) {
      if (!holdsOn(held.during, on)) continue;
      const job = jobs.get(held.function.id) ?? { name: held.function.name, kinds: new Map<string, HoldingBody[]>() };
      const same = job.kinds.get(body.kind) ?? [];
      if (!same.some(({ id }) => id === body.id)) job.kinds.set(body.kind, [...same, body]);
      jobs.set(held.function.id, job);
    }
  }
  return [...jobs].map(([id, { name, kinds }]) => ({
    id,
    name,
    holdings: [...kinds].map(([kind, some]) => ({ kind, bodies: some })).sort((a, b) => (a.kind < b.kind ? -1 : 1)),
  }));
}

function holdsOn(during: HoldingBody["functions"][number]["during"], on: string): boolean {
  const from = during?.from?.earliest ?? "";
  const to = during?.to?.earliest ?? "9999";
  return from <= on && on < to;
}

/** A job in two places: who holds it here and there. */
export interface PairedJob {
  readonly id: string;
  readonly name: string;
  readonly one: readonly Holding[];
  readonly other: readonly Holding[];
  /** The same sorts of body hold it in both. */
  readonly alike: boolean;
}

/** Every job that is held in either place; those given to different sorts of body come first, then by name. */
export function pairJobs(one: readonly Job[], other: readonly Job[]): readonly PairedJob[] {
  const names = new Map([...one, ...other].map(({ id, name }) => [id, name]));
  const held = (jobs: readonly Job[], wanted: string): readonly Holding[] => jobs.find(({ id }) => id === wanted)?.holdings ?? [];
  return [...names]
    .map(([id, name]): PairedJob => {
      const [here, there] = [held(one, id), held(other, id)];
      return { id, name, one: here, other: there, alike: kindsOf(here) === kindsOf(there) };
    })
    .sort((a, b) => Number(a.alike) - Number(b.alike) || (a.name < b.name ? -1 : 1));
}

function kindsOf(holdings: readonly Holding[]): string {
  return holdings.map(({ kind }) => kind).join(" ");
}
