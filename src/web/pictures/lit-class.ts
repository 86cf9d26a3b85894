/** Whether a line belongs to the body that a reader points at: such lines stand out, all others step back. */
export function litClass({ from, to }: { readonly from: string; readonly to: string }, pointed: string): string {
  if (pointed === "") return "";
  return from === pointed || to === pointed ? "lit" : "dim";
}
