import type { NationsOverTimeQuery } from "../api/types.gen.ts";
import { recordAddress } from "../words/record-address.ts";
import type { NationsOverTimeProperties } from "./nations-over-time.tsx";

type Lives = NationsOverTimeQuery["oneLives"];
type Counts = NationsOverTimeQuery["oneCounts"];

/** Half-lives and numbers of reorganisations side by side: the second by every counting rule, since the number depends on who counts. */
export function NationsNumbers({ answer: { oneLives, otherLives, oneCounts, otherCounts }, places }: NationsOverTimeProperties) {
  const rules = [...new Set([...oneCounts, ...otherCounts].map(({ rule }) => rule))];
  return (
    <section aria-labelledby="side-by-side">
      <h2 id="side-by-side">Side by side since 1948</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="Numbers side by side">
        <table>
          <thead>
            <tr>
              <th scope="col">What is counted</th>
              {places.map((place) => (
                <th key={place} scope="col">
                  {place}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                Half-life of bodies, in years <span class="small">(95 % interval)</span>
              </th>
              <td>{halfLife(oneLives)}</td>
              <td>{halfLife(otherLives)}</td>
            </tr>
            <tr>
              <th scope="row">Lives counted, and still standing</th>
              <td>{lives(oneLives)}</td>
              <td>{lives(otherLives)}</td>
            </tr>
            {rules.map((rule) => (
              <tr key={rule}>
                <th scope="row">Reorganisations: {counter(rule, [...oneCounts, ...otherCounts])}</th>
                <td>{countBy(rule, oneCounts)}</td>
                <td>{countBy(rule, otherCounts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="rule">{oneLives.rule} A dash: that source counts fewer than two there, which is no count.</p>
    </section>
  );
}

function halfLife({ strata: [all] }: Lives): string {
  if (all === undefined || all.n === 0) return "no life on record";
  if (all.medianYears === null) return "not reached";
  return `${all.medianYears.toFixed(1)} (${all.medianLow?.toFixed(1) ?? "unknown"} to ${all.medianHigh?.toFixed(1) ?? "not reached"})`;
}

function lives({ strata: [all] }: Lives): string {
  return all === undefined ? "0" : `${all.n}, ${all.censored} standing`;
}

function countBy(rule: string, counts: Counts): string {
  return String(counts.find((one) => one.rule === rule)?.count ?? "–");
}

function counter(rule: string, counts: Counts) {
  const source = counts.find((one) => one.rule === rule)?.countedBy ?? null;
  return source === null ? (
    `${rule.charAt(0).toLowerCase()}${rule.slice(1).replace(/\.$/, "")}`
  ) : (
    <>
      counted as major by <a href={recordAddress("Source", source.id)}>{source.name}</a>
    </>
  );
}
