/** Shown while something is on its way. It keeps the room that the answer will take, so that nothing jumps. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <div class="loading" role="status">
      <p>Fetching {what}…</p>
      <div class="loading-bars" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
