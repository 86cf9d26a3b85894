import type { AskError } from "../api/ask.ts";
import { usePageTitle } from "./use-page-title.ts";

const TITLES: Readonly<Record<AskError["kind"], string>> = {
  UNKNOWN: "Nothing stands at this address",
  REFUSED: "That question cannot be answered",
  UNAVAILABLE: "The answer did not come",
};

/** What happened, and what to try. */
export function Failure({ kind, message }: { readonly kind: AskError["kind"]; readonly message: string }) {
  usePageTitle(TITLES[kind]);
  return (
    <section class="failure" role="alert">
      <h1>{TITLES[kind]}</h1>
      <p class="lead">{message}</p>
      {kind === "UNAVAILABLE" ? (
        <p>
          <button type="button" onClick={() => location.reload()}>
            Try again
          </button>
        </p>
      ) : (
        <p>
          Look it up in the <a href="/search">search</a>, see <a href="/timeline">everything on one timeline</a>, or begin at the{" "}
          <a href="/">beginning</a>.
        </p>
      )}
    </section>
  );
}
