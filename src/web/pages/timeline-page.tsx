import type { TimelineQuery, TimelineQueryVariables } from "../api/types.gen.ts";
import { TIMELINE } from "../operations/timeline.ts";
import { Answer } from "../parts/answer.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { useAddress } from "../router/address.ts";
import { NATIONS } from "../words/nations.ts";
import { LANES, viewOf } from "./timeline-view.ts";
import type { TimelineView } from "./timeline-view.ts";
import { TimelineFigure } from "./timeline-figure.tsx";
import { TimelineFilters } from "./timeline-filters.tsx";

/** Lives in lanes: what stood when. */
export function TimelinePage() {
  usePageTitle("Timeline");
  const address = useAddress();
  const view = viewOf(address.parameters);
  return (
    <>
      <h1>What stood when?</h1>
      <p class="lead">
        Every body from its first day to its last. Choose the lanes, the years and the nation; choose a bar to read its record.
      </p>
      <TimelineFilters view={view} address={address} />
      <Answer to={TIMELINE} with={questionOf(view)} what="the timeline">
        {(answer: TimelineQuery) => <TimelineFigure answer={answer} view={view} />}
      </Answer>
    </>
  );
}

function questionOf({ lanes, nation, bodies, from, to, on }: TimelineView): TimelineQueryVariables {
  return {
    lanes: LANES[lanes].value,
    from: `${from}-01-01`,
    to: `${to}-01-01`,
    where: {
      ...(nation === "all" ? {} : { nations: [NATIONS[nation].value] }),
      ...(bodies === "kinds" ? { scope: "KIND" as const } : bodies === "named" ? { scope: "BODY" as const } : {}),
      ...(on === undefined ? {} : { standingOn: on }),
    },
  };
}
