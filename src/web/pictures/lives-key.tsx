/** What the marks of a picture of lives mean, for readers new to it. */
export function LivesKey({ rebuilds = false, numbers = true }: { readonly rebuilds?: boolean; readonly numbers?: boolean }) {
  return (
    <ul class="key" aria-label="What the marks mean">
      <li>
        <svg width="30" height="10" aria-hidden="true">
          <rect class="key-bar" width="30" height="10" />
        </svg>
        stood, then abolished
      </li>
      <li>
        <svg width="36" height="10" aria-hidden="true">
          <rect class="key-standing" width="29" height="10" />
          <path class="key-standing" d="M29,0l6,5l-6,5z" />
        </svg>
        stands today
      </li>
      {rebuilds ? (
        <li>
          <svg width="30" height="10" aria-hidden="true">
            <rect class="key-rebuilt" width="30" height="10" />
          </svg>
          <strong>a rebuild</strong>: resembles a form abolished before
        </li>
      ) : null}
      <li>
        <svg width="36" height="10" aria-hidden="true">
          <path class="key-planned" d="M0,5H28M29,0V10" />
        </svg>
        planned end
      </li>
      {numbers ? <li>thicker: more bodies</li> : null}
    </ul>
  );
}
