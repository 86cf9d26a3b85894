/** What ends a life, as the reader chooses it. */
export const CONTINUITY = {
  renames: { value: "RENAMES_CONTINUE", label: "a renaming does not end a life" },
  strict: { value: "STRICT", label: "a renaming ends a life" },
  function: { value: "FUNCTION_CONTINUES", label: "a life goes on while the main job does" },
} as const;
