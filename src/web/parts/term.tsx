import { useId } from "preact/hooks";
import type { ComponentChildren } from "preact";

/** A term of art, explained where it stands: by pointing, by focus and by tapping. */
export function Term({ children, meaning }: { readonly children: ComponentChildren; readonly meaning: string }) {
  const id = useId();
  return (
    <button type="button" class="term" aria-describedby={id}>
      {children}
      <span role="tooltip" id={id}>
        {meaning}
      </span>
    </button>
  );
}
