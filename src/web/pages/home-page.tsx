import { DOORS } from "./home-doors.ts";
import type { HomeQuery } from "../api/types.gen.ts";
import { useDisputes } from "../api/use-disputes.ts";
import { lifeOf } from "../layout/life.ts";
import type { LaneOfLives } from "../layout/lay-lanes.ts";
import { rebuildsIn } from "../layout/rebuilds-in.ts";
import { yearOf } from "../layout/year-of.ts";
import { HOME } from "../operations/home.ts";
import { Answer } from "../parts/answer.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { Figure } from "../pictures/figure.tsx";
import { LanesPicture } from "../pictures/lanes-picture.tsx";
import { LivesKey } from "../pictures/lives-key.tsx";
import { disputedIn, disputedParts, disputedSentence } from "../words/disputed-words.ts";
import { lifeSentence } from "../words/life-sentence.ts";
import { tenths } from "../words/words.ts";
import { HomeFindings } from "./home-findings.tsx";

const NHS_BEGAN = 1948;

/** The cycle since 1948 in one picture, findings with their numbers, and a door for each reader. */
export function HomePage() {
  usePageTitle("");
  return (
    <>
      <h1>Has this been tried before?</h1>
      <p class="lead">
        Since 1948 the bodies that oversee the NHS, buy its care and speak for its patients have been built, abolished and built again. Here
        is every turn, with its law, its reasons and its sources.
      </p>
      <Answer to={HOME} with={{}} what="the cycle">
        {(answer) => <Home answer={answer} />}
      </Answer>
      <section class="doors" aria-label="Where to begin">
        {DOORS.map(({ reader, question, address, action }) => (
          <div key={address}>
            <h2>{reader}</h2>
            <p>{question}</p>
            <p>
              <a href={address}>{action}</a>
            </p>
          </div>
        ))}
      </section>
    </>
  );
}

function Home({ answer }: { readonly answer: HomeQuery }) {
  const disputes = useDisputes();
  const wheels = [...answer.oversight, ...answer.commissioning, ...answer.voice];
  const turns = wheels.flatMap(({ turns: some }) => some);
  const rebuilt = rebuildsIn(turns);
  const disputed = disputedIn(
    disputes,
    turns.map(({ structure }) => structure),
  );
  const lanes = wheels.map((wheel): LaneOfLives => ({
    key: wheel.function?.id ?? "",
    label: `${wheel.function?.name ?? ""}, England`,
    lives: wheel.turns.flatMap((turn) => lifeOf({ ...turn.structure, established: turn.built, abolished: turn.abolished }) ?? []),
  }));
  const sentences = new Map(
    turns.map(({ structure, built, abolished, years }) => [
      structure.id,
      `${lifeSentence({ ...structure, established: built, abolished }, years)}${disputedSentence(disputes, structure.id)}`,
    ]),
  );
  const { revision, completeTo } = answer.dataset;
  const title = `Three jobs, rebuilt ${wheels.reduce((sum, { rebuilds }) => sum + rebuilds, 0)} times`;
  return (
    <>
      <Figure
        name="the-cycle-since-1948"
        title={title}
        reading="Each bar is a kind of body, from its first day to its last; a rebuild begins on or after the day another had ended. Choose one to see what it was, what replaced it and who says so."
        rule={wheels[0]?.rule ?? ""}
        revision={revision}
        completeTo={completeTo}
        legend={<LivesKey rebuilds />}
        disputed={disputed.size > 0}
        table={{
          columns: ["body", "job", "built", "abolished", "years", "resembles", "sources disagree on"],
          rows: wheels.flatMap((wheel) =>
            wheel.turns.map(({ structure, built, abolished, years, echoes }) => [
              structure.name,
              wheel.function?.name ?? null,
              built.edtf,
              abolished?.edtf ?? null,
              tenths(years),
              echoes[0]?.structure.name ?? null,
              disputedParts(disputes, structure.id),
            ]),
          ),
        }}
      >
        <LanesPicture
          title={title}
          lanes={lanes}
          governments={answer.governments.filter(({ nation }) => nation === "UNITED_KINGDOM")}
          from={NHS_BEGAN}
          to={Math.ceil(yearOf(completeTo)) + 1}
          completeTo={completeTo}
          rebuilt={rebuilt}
          disputed={disputed}
          sentences={sentences}
        />
      </Figure>
      <HomeFindings answer={answer} />
    </>
  );
}
