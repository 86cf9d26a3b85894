import type { HomeQuery } from "../api/types.gen.ts";
import { years } from "../words/words.ts";

/** Findings, each a number with the rule under it and the way to its evidence. */
export function HomeFindings({
  answer: { oversight, commissioning, outlived, didNot, left, leftStanding },
}: {
  readonly answer: HomeQuery;
}) {
  const [regions] = oversight;
  const [buyers] = commissioning;
  const decided = outlived.totalCount + didNot.totalCount;
  return (
    <section class="findings" aria-label="Findings">
      {regions === undefined ? null : (
        <div>
          <p class="figure-number">{regions.turns.length}</p>
          <p>
            regional tiers since 1948 in England; {regions.rebuilds} began on or after the day another had ended.{" "}
            <a href="/cycles/regional-oversight">See every turn</a>
          </p>
          <p class="rule">{regions.rule}</p>
        </div>
      )}
      {buyers?.medianTurnYears === null || buyers === undefined ? null : (
        <div>
          <p class="figure-number">{years(buyers.medianTurnYears)}</p>
          <p>
            is how long a body that buys care in England has lasted, at the median of those that ended.{" "}
            <a href="/cycles/commissioning">See the wheel</a>
          </p>
          <p class="rule">{buyers.rule === regions?.rule ? "Counted by the same rule." : buyers.rule}</p>
        </div>
      )}
      {decided === 0 ? null : (
        <div>
          <p class="figure-number">
            {outlived.totalCount} of {decided}
          </p>
          <p>
            times a successor outlived what it replaced, where that can already be told. <a href="/outlived">See which</a>
          </p>
          <p class="rule">
            A pair is a kind of body and one that it replaced; renamings continue a life; those still too young to tell are left out.
          </p>
        </div>
      )}
      {left.totalCount === 0 ? null : (
        <div>
          <p class="figure-number">
            {leftStanding.totalCount} of {left.totalCount}
          </p>
          <p>
            things that bodies, reforms and reviews left behind have outlived what made them. <a href="/legacies">See what lasts</a>
          </p>
          <p class="rule">Only what a named source says endures; of the others most go on beside their makers.</p>
        </div>
      )}
    </section>
  );
}
