import { CitedLinks } from "../../parts/cited-links.tsx";
import { DateClaims, disputedRole } from "../../parts/date-claims.tsx";
import { datedFact } from "../../parts/dated-fact.tsx";
import { Evidence } from "../../parts/evidence.tsx";
import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import { recordAddress } from "../../words/record-address.ts";
import { nationNames } from "../../words/structure-sentence.ts";
import { Words } from "../../words/words.ts";
import { OutcomeList } from "../outcome-list.tsx";
import type { Dataset, ShownRecord } from "../record-page.tsx";
import { kindsFirst } from "./kinds-first.ts";
import { ReformPicture } from "./reform-picture.tsx";

export function ReformRecord({ record, dataset }: { readonly record: ShownRecord<"Reform">; readonly dataset: Dataset }) {
  const { aims, countedMajorBy, events, government, dateClaims } = record;
  const dated = (date: { readonly label: string } | null, role: string) => datedFact(date, disputedRole(dateClaims, role));
  return (
    <>
      <Facts
        of={[
          ["What", `${Words(record.reformKind)}, ${nationNames(record.nations)}`],
          ["Announced", dated(record.announced, "ANNOUNCED")],
          ["Became law", dated(record.enacted, "ENACTED")],
          ["Took effect", dated(record.reformEffective, "EFFECTIVE")],
          ["Government", government === null ? null : linked("Government", [government])],
          ["Ministers", linked("Person", record.ministers)],
          ["Followed reviews", linked("Review", record.ledFrom)],
          ["Built", linked("Structure", kindsFirst(record.built))],
          ["Abolished", linked("Structure", kindsFirst(record.abolished))],
          ["Superseded by", linked("Reform", record.supersededBy)],
          ["Carried out by", linked("Reform", record.carriedOutBy)],
        ]}
      />
      <DateClaims claims={record.dateClaims} />
      <ReformPicture record={record} dataset={dataset} />
      {aims.length === 0 ? null : (
        <section>
          <h2>What it said it was for</h2>
          <ul class="plain">
            {aims.map(({ problem, text, citations }) => (
              <li key={`${problem.id} ${text ?? ""}`}>
                <a href={recordAddress("Problem", problem.id)}>{problem.name}</a>
                {text === null ? null : `: ${text}`}
                <Evidence citations={citations} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <CitedLinks title="What it arose from" links={record.origins} />
      <CitedLinks title="What it superseded" links={record.supersessions} />
      <CitedLinks title="What it carries out" links={record.carriesOut} />
      {events.length === 0 ? null : (
        <section>
          <h2>Changes that it made</h2>
          <ul class="plain">
            {events.map(({ id, name, effective }) => (
              <li key={id}>
                <a href={recordAddress("ChangeEvent", id)}>{name}</a> <span class="small">{effective.label}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <OutcomeList title="What came of it, according to whom" outcomes={record.outcomes} />
      {countedMajorBy.length === 0 ? null : (
        <section>
          <h2>Who counts it among the major reorganisations</h2>
          <Evidence citations={countedMajorBy} />
        </section>
      )}
    </>
  );
}
