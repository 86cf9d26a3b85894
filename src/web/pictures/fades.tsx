/** The gradients behind uncertain ends. Each picture that draws lives holds them once. */
export function Fades() {
  return (
    <defs>
      {["bar", "standing", "accent"].map((tone) => [
        <linearGradient id={`fade-in-${tone}`}>
          <stop offset="0" class={`tone-${tone}`} stop-opacity="0.08" />
          <stop offset="1" class={`tone-${tone}`} stop-opacity="1" />
        </linearGradient>,
        <linearGradient id={`fade-out-${tone}`}>
          <stop offset="0" class={`tone-${tone}`} stop-opacity="1" />
          <stop offset="1" class={`tone-${tone}`} stop-opacity="0.08" />
        </linearGradient>,
      ])}
    </defs>
  );
}
