import { useDisputes } from "../../api/use-disputes.ts";
import type { LaneOfMarks } from "../../layout/lay-marks.ts";
import { boundsOf } from "../../layout/life.ts";
import type { Bounds } from "../../layout/life.ts";
import { markOf } from "../../layout/mark.ts";
import type { StatedMark } from "../../layout/mark.ts";
import { spreadOverTime } from "../../layout/spread-over-time.ts";
import { Figure } from "../../pictures/figure.tsx";
import { KindsKey } from "../../pictures/kinds-key.tsx";
import { MarksPicture } from "../../pictures/marks-picture.tsx";
import { disputedIn } from "../../words/disputed-words.ts";
import { recordNoun } from "../../words/record-address.ts";
import type { Dataset } from "../record-page.tsx";

/** How a record is linked to others: "Led by", and whom. */
export interface Tie {
  readonly relation: string;
  /** The kind of all which do not name their own. */
  readonly kind: string;
  readonly records: readonly (StatedMark & { readonly kind?: string })[];
}

interface NeighboursProperties {
  readonly record: { readonly id: string; readonly name: string };
  readonly ties: readonly Tie[];
  readonly dataset: Dataset;
  /** What the picture is called. */
  readonly title?: string;
  /** When the record was, or from when to when. */
  readonly own?: { readonly earliest: string | null; readonly latest: string | null } | null;
}

/** More marks than this in a lane hide the story: the table holds all. */
const MOST_IN_A_LANE = 7;

/** What a record is linked to, each kind of link a lane on one axis of time. Nothing where fewer than two days are known. */
export function NeighboursFigure({ record, ties, dataset, own, title = "What it is linked to" }: NeighboursProperties) {
  const disputes = useDisputes();
  const known = ties.filter(({ records }) => records.length > 0);
  const lanes = known.map(({ relation, kind, records }): LaneOfMarks => ({
    key: relation,
    label: relation,
    marks: spreadOverTime(
      records.map((one) => markOf(one.kind ?? kind, one)),
      MOST_IN_A_LANE,
    ),
  }));
  const marks = lanes.flatMap((lane) => lane.marks);
  const bounds = boundsOf(own);
  const dated = marks.filter(({ life, at }) => life !== undefined || at !== undefined).length + (bounds === undefined ? 0 : 1);
  if (marks.length === 0 || dated < 2) return null;
  const all = known.flatMap(({ records }) => records).length;
  const marked = disputedIn(disputes, marks);
  const hollow = marks.some(({ life, at }) => life === undefined && at === undefined);
  return (
    <Figure
      name={`around-${record.id}`}
      title={title}
      reading={`${all} ${all === 1 ? "link" : "links"}${all > marks.length ? `, ${marks.length} drawn, evenly from all` : ""}, each on its day${bounds === undefined ? "" : "; the upright line is this record’s own time"}.`}
      rule="direct links of the record; the table holds all."
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      disputed={marked.size > 0}
      legend={<KindsKey kinds={marks.map(({ kind }) => kind)} hollow={hollow} />}
      table={{
        columns: ["link", "to", "what it is", "when"],
        rows: known.flatMap(({ relation, kind, records }) =>
          records.map((one) => [relation, one.name, recordNoun(one.kind ?? kind), markOf(one.kind ?? kind, one).when]),
        ),
      }}
    >
      <MarksPicture
        title={`${title}: ${record.name}`}
        lanes={lanes}
        completeTo={dataset.completeTo}
        disputed={marked}
        {...ownTime(bounds)}
      />
    </Figure>
  );
}

function ownTime(own: Bounds | undefined): { readonly own?: Bounds } {
  return own === undefined ? {} : { own };
}
