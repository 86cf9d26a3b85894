import type { CrosswalkMembersQuery } from "../api/types.gen.ts";
import { CROSSWALK, CROSSWALK_MEMBERS } from "../operations/crosswalk.ts";
import { Answer } from "../parts/answer.tsx";
import { Choice } from "../parts/choice.tsx";
import { Failure } from "../parts/failure.tsx";
import { Filters } from "../parts/filters.tsx";
import { OperationDetails } from "../parts/operation-details.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { changeView, useAddress, withParameters } from "../router/address.ts";
import type { Address } from "../router/address.ts";
import { pick } from "../router/pick.ts";
import type { PageProperties } from "../router/routes.ts";
import { dayFrom } from "../words/day-words.ts";
import { CrosswalkFigure } from "./crosswalk-figure.tsx";

/** So many members are followed at once: more lines cannot be told apart. */
const A_PAGE = 50;
const WHOM = { itself: "itself", members: "each body that belonged to it" } as const;

/** What a body, or each of the bodies of a kind, had become by a day. */
export function CrosswalkPage({ id }: PageProperties) {
  const address = useAddress();
  const after = address.parameters.get("after");
  return (
    <Answer to={CROSSWALK_MEMBERS} with={{ id, first: A_PAGE, ...(after === null ? {} : { after }) }} what="the body">
      {({ structure, dataset }) =>
        structure === null ? (
          <Failure kind="UNKNOWN" message={`No body here has the id "${id}".`} />
        ) : (
          <Crosswalk structure={structure} today={dataset.completeTo} address={address} />
        )
      }
    </Answer>
  );
}

interface CrosswalkProperties {
  readonly structure: NonNullable<CrosswalkMembersQuery["structure"]>;
  readonly today: string;
  readonly address: Address;
}

function Crosswalk({ structure: { id, name, members, abolished }, today, address }: CrosswalkProperties) {
  usePageTitle(`${name}: what replaced it`);
  const to = dayFrom(address.parameters.get("to"), today);
  const whom = members.totalCount === 0 ? "itself" : pick(WHOM, address.parameters.get("whom"), "itself");
  const variables = { structures: whom === "members" ? members.nodes.map((member) => member.id) : [id], to };
  return (
    <>
      <p class="kicker">What replaced it</p>
      <h1>{name}</h1>
      <p class="lead">
        What it had become by a day of your choice, through every change on the way. <a href={`/structures/${id}`}>Read its record</a>, or
        see its <a href={`/lineage/${id}`}>family tree</a>.
      </p>
      <Filters>
        <label>
          By
          <input type="date" value={to} onChange={(event) => changeView(address, { to: event.currentTarget.value })} />
        </label>
        {members.totalCount === 0 ? null : (
          <Choice label="Follow" value={whom} choices={WHOM} onChoose={(chosen) => changeView(address, { whom: chosen, after: "" })} />
        )}
      </Filters>
      {abolished?.earliest === null || abolished === null || abolished.earliest === to ? null : (
        <p>
          It ended {abolished.label}: <a href={withParameters(address, { to: abolished.earliest })}>what it had become that day</a>
          {to === today ? "" : ", "}
          {to === today ? null : <a href={withParameters(address, { to: "" })}>what it has become by now</a>}.
        </p>
      )}
      <Answer to={CROSSWALK} with={variables} what="what became of it">
        {(answer) => <CrosswalkFigure answer={answer} name={name} to={to} />}
      </Answer>
      {whom === "members" && members.pageInfo.hasNextPage ? (
        <p class="pager">
          <a href={withParameters(address, { after: members.pageInfo.endCursor ?? "" })}>The next of all {members.totalCount}</a>
        </p>
      ) : null}
      <OperationDetails operation={CROSSWALK} variables={variables} />
    </>
  );
}
