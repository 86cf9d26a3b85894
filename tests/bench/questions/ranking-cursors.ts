import type { Contender } from "../contenders/contender.ts";

const PAGES = 19;
const QUERY = "query ($after: String) { outlived(orderBy: RATIO_DESC, first: 50, after: $after) { pageInfo { hasNextPage endCursor } } }";

interface Answer {
  readonly data: { readonly outlived: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } } };
}

/** The ends of the ranking's first pages, as a server of ours gives them: its cursors are its own affair. */
export async function rankingCursors({ http }: Contender): Promise<readonly string[]> {
  const cursors: string[] = [];
  if (http === undefined) throw new Error("expected a server");
  for (let after: string | null = null; cursors.length < PAGES;) {
    const response = await fetch(`${http.server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: QUERY, variables: { after } }),
    });
    const { data } = (await response.json()) as Answer;
    const { hasNextPage, endCursor } = data.outlived.pageInfo;
    // The last page may be short, and is nobody's beginning.
    if (!hasNextPage) break;
    cursors.push(endCursor);
    after = endCursor;
  }
  return cursors;
}
