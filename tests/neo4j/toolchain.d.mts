export const VERSIONS: readonly { readonly version: string; readonly java: number }[];
export function startable(): readonly { readonly version: string; readonly java: string }[];
