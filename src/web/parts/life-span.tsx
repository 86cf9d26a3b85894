import type { Disputes } from "../api/disputes.ts";
import { DisputedMark } from "./disputed-mark.tsx";

interface LifeSpanProperties {
  readonly id: string;
  readonly established: { readonly label: string } | null;
  readonly abolished: { readonly label: string } | null;
  /** What to say where it has not ended. */
  readonly standing?: string;
  readonly disputes: Disputes;
}

/** From when to when a body stood, each date with its mark where sources disagree on it. */
export function LifeSpan({ id, established, abolished, standing = ", stands today", disputes }: LifeSpanProperties) {
  return (
    <>
      {established?.label ?? "beginning unknown"}
      <DisputedMark change={disputes.beginnings.get(id)} />
      {abolished === null ? (
        standing
      ) : (
        <>
          {" "}
          to {abolished.label}
          <DisputedMark change={disputes.ends.get(id)} />
        </>
      )}
    </>
  );
}
