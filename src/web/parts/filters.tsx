import type { ComponentChildren } from "preact";

/** The choices above a picture. Each takes effect at once, so there is nothing to send. */
export function Filters({ children }: { readonly children: ComponentChildren }) {
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}
