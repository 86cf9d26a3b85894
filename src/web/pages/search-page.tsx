import type { SearchQuery } from "../api/types.gen.ts";
import { useDisputes } from "../api/use-disputes.ts";
import { SEARCH } from "../operations/search.ts";
import { Answer } from "../parts/answer.tsx";
import { LifeSpan } from "../parts/life-span.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { useAddress, withParameters } from "../router/address.ts";
import { recordAddress, recordNoun } from "../words/record-address.ts";
import { capital } from "../words/words.ts";

type Hit = SearchQuery["search"]["nodes"][number];

const KINDS = [
  "Structure",
  "Reform",
  "Review",
  "Person",
  "ChangeEvent",
  "Recommendation",
  "Outcome",
  "Problem",
  "Function",
  "Source",
] as const;
const MOST = 40;

/** What bears the words, by kind and with its dates. */
export function SearchPage() {
  const address = useAddress();
  const text = (address.parameters.get("q") ?? "").trim();
  const kind = KINDS.find((candidate) => candidate === address.parameters.get("kind"));
  usePageTitle(text === "" ? "Search" : `“${text}”`);
  return (
    <>
      <h1>{text === "" ? "Search" : `Results for “${text}”`}</h1>
      <form class="filters" action="/search" method="get" role="search" aria-label="Search this graph">
        <label class="wide">
          Words
          <input name="q" type="search" defaultValue={text} key={text} maxLength={200} />
        </label>
        {kind === undefined ? null : <input type="hidden" name="kind" value={kind} />}
        <button type="submit">Search</button>
      </form>
      <p class="two-marks">
        <a href={withParameters(address, { kind: "" })} aria-current={kind === undefined ? "true" : undefined}>
          Everything
        </a>
        {KINDS.map((one) => (
          <a key={one} href={withParameters(address, { kind: one })} aria-current={one === kind ? "true" : undefined}>
            {capital(recordNoun(one))}
          </a>
        ))}
      </p>
      {text === "" ? (
        <p class="lead">
          Try <a href="/search?q=primary+care+trusts">primary care trusts</a>, <a href="/search?q=Griffiths">Griffiths</a> or{" "}
          <a href="/search?q=patient+voice">patient voice</a>.
        </p>
      ) : (
        <Answer
          to={SEARCH}
          with={{
            text,
            first: MOST,
            withKinds: kind === undefined || kind === "Structure",
            ...(kind === undefined ? {} : { kinds: [kind] }),
          }}
          what="the results"
        >
          {({ search, families }) => <Results total={search.totalCount} hits={familiesFirst(families?.nodes ?? [], search.nodes)} />}
        </Answer>
      )}
    </>
  );
}

type Family = NonNullable<SearchQuery["families"]>["nodes"][number];

/** A kind of body before the many that belong to it: "PCT" means primary care trusts before any one of them. */
function familiesFirst(families: readonly Family[], hits: readonly Hit[]): readonly Hit[] {
  const first = new Set(families.map(({ id }) => id));
  return [...families.map((family): Hit => ({ kind: "Structure", summary: null, ...family })), ...hits.filter(({ id }) => !first.has(id))];
}

function Results({ total, hits }: { readonly total: number; readonly hits: readonly Hit[] }) {
  const disputes = useDisputes();
  if (hits.length === 0)
    return (
      <p class="lead">
        Nothing bears all of these words. Try fewer or shorter ones, an abbreviation such as <a href="/search?q=PCT">PCT</a>, or look on the{" "}
        <a href="/timeline">timeline</a>.
      </p>
    );
  return (
    <>
      <p class="small" role="status">
        {total} {total === 1 ? "record" : "records"}
        {hits.length < total ? `, the best ${hits.length} shown` : ""}
      </p>
      <ul class="plain">
        {hits.map((hit) => (
          <li key={hit.id}>
            <a href={recordAddress(hit.kind, hit.id)}>{hit.name}</a>
            <div class="small">
              {capital(recordNoun(hit.kind))}
              {hit.kind === "Structure" ? (
                <>
                  {" · "}
                  <LifeSpan {...hit} standing={hit.status === "STANDING" ? ", stands today" : ""} disputes={disputes} />
                </>
              ) : (
                datesOf(hit)
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The date of what is not a body. */
function datesOf(hit: Hit): string {
  switch (hit.kind) {
    case "ChangeEvent":
      return ` · ${hit.effective.label}`;
    case "Reform":
      return dated(hit.enacted ?? hit.announced ?? hit.reformEffective);
    case "Review":
      return dated(hit.published);
    case "Source":
      return `${dated(hit.sourcePublished)} · ${hit.publisher}`;
    default:
      return "";
  }
}

function dated(date: { readonly label: string } | null): string {
  return date === null ? "" : ` · ${date.label}`;
}
