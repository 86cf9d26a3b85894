import { usePageTitle } from "../parts/use-page-title.ts";
import { useAddress } from "../router/address.ts";
import { CompareDays } from "./compare-days.tsx";
import { CompareNations } from "./compare-nations.tsx";

/** Two days, or two nations: the address says which. */
export function ComparePage() {
  const address = useAddress();
  const nations = address.parameters.has("nations");
  usePageTitle(nations ? "Compare two nations" : "Compare two days");
  return (
    <>
      <h1>{nations ? "Who does what, here and there?" : "What changed overnight?"}</h1>
      <p class="tabs">
        <a href="/compare" aria-current={nations ? undefined : "page"}>
          Two days
        </a>
        <a href="/compare?nations=england,scotland" aria-current={nations ? "page" : undefined}>
          Two nations
        </a>
      </p>
      {nations ? <CompareNations address={address} /> : <CompareDays address={address} />}
    </>
  );
}
