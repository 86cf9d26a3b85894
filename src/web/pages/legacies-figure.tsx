import type { LegaciesQuery } from "../api/types.gen.ts";
import { legacyLanes } from "../layout/lay-legacies.ts";
import { Figure } from "../pictures/figure.tsx";
import { LivesKey } from "../pictures/lives-key.tsx";
import { MarksPicture } from "../pictures/marks-picture.tsx";
import { LEGACY_WORDS } from "../words/legacy-words.ts";
import { capital, listed, tenths, years } from "../words/words.ts";

type Legacy = LegaciesQuery["legacies"]["nodes"][number];

interface LegaciesFigureProperties {
  readonly name: string;
  readonly title: string;
  readonly legacies: readonly Legacy[];
  readonly dataset: { readonly revision: string; readonly completeTo: string };
}

/** What was left, under what left it, on one axis of time. Whether it worked is said by the source of each. */
export function LegaciesFigure({ name, title, legacies, dataset }: LegaciesFigureProperties) {
  const counted = Object.entries(LEGACY_WORDS).flatMap(([verdict, { word }]) => {
    const number = legacies.filter((legacy) => legacy.verdict === verdict).length;
    return number === 0 ? [] : [`${word}: ${number}`];
  });
  return (
    <Figure
      name={name}
      title={title}
      reading={`In each lane: what made it, and under that how long it has stood itself. ${capital(listed(counted))}.`}
      rule={legacies[0]?.rule ?? "a legacy is an outcome of which a source says that it endures."}
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      legend={<LivesKey numbers={false} />}
      table={{
        columns: ["what was left", "by", "verdict", "years so far", "years since its maker ended", "from", "says who"],
        rows: legacies.map(({ outcome, maker, verdict, years, yearsSinceMaker }) => [
          outcome.name,
          maker.name,
          LEGACY_WORDS[verdict].word,
          tenths(years),
          tenths(yearsSinceMaker),
          outcome.endures?.edtf ?? null,
          [...new Set(outcome.citations.map(({ source }) => source.publisher))].join("; "),
        ]),
      }}
    >
      <MarksPicture title={title} lanes={legacyLanes(legacies, storyOf)} completeTo={dataset.completeTo} />
    </Figure>
  );
}

/** What the bar of a legacy says of it. */
function storyOf({ verdict, years: length, yearsSinceMaker, outcome }: Legacy): string {
  const { glyph, word } = LEGACY_WORDS[verdict];
  if (length === null) return `${glyph} ${word}`;
  const stood = (outcome.enduresDuring?.to ?? null) === null ? `${years(length)} so far` : `stood ${years(length)}`;
  const since = verdict === "OUTLIVED" && yearsSinceMaker !== null ? `${years(yearsSinceMaker)} without its maker` : word;
  return `${glyph} ${stood}; ${since}`;
}
