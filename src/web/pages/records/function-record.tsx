import { recordAddress } from "../../words/record-address.ts";
import type { ShownRecord } from "../record-page.tsx";

export function FunctionRecord({ record: { id, holders } }: { readonly record: ShownRecord<"Function"> }) {
  return (
    <section>
      <p>
        <a href={`/cycles/${id}`}>See it as a wheel: every body that was given this job</a>.
      </p>
      <h2>Who has held it</h2>
      <ul class="plain">
        {holders.nodes.map(({ id: holder, name, established, abolished }) => (
          <li key={holder}>
            <a href={recordAddress("Structure", holder)}>{name}</a>{" "}
            <span class="small">
              {established?.label ?? "beginning unknown"}
              {abolished === null ? "" : ` to ${abolished.label}`}
            </span>
          </li>
        ))}
      </ul>
      {holders.totalCount > holders.nodes.length ? <p class="small">{holders.totalCount} in all.</p> : null}
    </section>
  );
}
