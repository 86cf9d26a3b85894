import type { Disputes } from "../api/disputes.ts";
import type { DiffQuery } from "../api/types.gen.ts";
import { useDisputes } from "../api/use-disputes.ts";
import { LifeSpan } from "../parts/life-span.tsx";
import { recordAddress } from "../words/record-address.ts";
import { Words } from "../words/words.ts";

type Diff = DiffQuery["diff"];
type Structure = Diff["established"][number];

/** So many single bodies are shown at once. */
const FEW = 6;

/** What ended and what began, body by body. */
export function ChangedLists({ diff }: { readonly diff: Diff }) {
  const disputes = useDisputes();
  return (
    <>
      <div class="columns">
        <Changed title="Ended" structures={diff.abolished} disputes={disputes} />
        <Changed title="Began" structures={diff.established} disputes={disputes} />
      </div>
      {diff.passing.length === 0 ? null : <Changed title="Came and went between" structures={diff.passing} disputes={disputes} />}
      {diff.renamed.length === 0 ? null : <Changed title="Renamed" structures={diff.renamed} disputes={disputes} />}
    </>
  );
}

interface ChangedProperties {
  readonly title: string;
  readonly structures: readonly Structure[];
  readonly disputes: Disputes;
}

function Changed({ title, structures, disputes }: ChangedProperties) {
  // Kinds tell the story; the bodies that belong to them are its detail.
  const kinds = structures.filter(({ scope }) => scope === "KIND");
  const bodies = structures.filter(({ scope }) => scope === "BODY");
  const item = ({ id, name, kind, established, abolished }: Structure) => (
    <li key={id}>
      <a href={recordAddress("Structure", id)}>{name}</a>
      <div class="small">
        {Words(kind)}, <LifeSpan id={id} established={established} abolished={abolished} disputes={disputes} />
      </div>
    </li>
  );
  return (
    <section>
      <h2>
        {title} <span class="small">{structures.length}</span>
      </h2>
      {structures.length === 0 ? <p>None.</p> : null}
      <ul class="plain">{kinds.map(item)}</ul>
      {bodies.length === 0 ? null : (
        <details open={bodies.length <= FEW}>
          <summary>
            {bodies.length} single {bodies.length === 1 ? "body" : "bodies"}
          </summary>
          <ul class="plain">{bodies.map(item)}</ul>
        </details>
      )}
    </section>
  );
}
