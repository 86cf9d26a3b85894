/** What a page says of itself to readers without scripts, search engines and those who preview links. */
export interface PageHead {
  readonly status: 200 | 404;
  readonly title: string;
  /** One or two sentences. */
  readonly description: string;
  /** Path of the canonical address; absent where the page should not be found. */
  readonly canonical?: string;
  /** schema.org data; absent where there is nothing to say. */
  readonly linkedData?: Readonly<Record<string, unknown>>;
}

const SITE = "NHS reform graph";
const LONGEST_DESCRIPTION = 300;

/** The page's document: the built shell with its head, and its first sentence in the body. */
export function renderPage(shell: string, head: PageHead, publicUrl: string, embedded: boolean): string {
  const document = shell.replace("<!--head-->", () => headTags(head, publicUrl)).replace("<!--body-->", () => bodyOf(head));
  return embedded ? document.replace("<body>", '<body class="embed">') : document;
}

function headTags({ status, title, description, canonical, linkedData }: PageHead, publicUrl: string): string {
  const fullTitle = title === SITE ? title : `${title} · ${SITE}`;
  const shown = description.length > LONGEST_DESCRIPTION ? `${description.slice(0, LONGEST_DESCRIPTION - 1)}…` : description;
  const address = canonical === undefined ? undefined : `${publicUrl}${canonical}`;
  return [
    `<title>${escaped(fullTitle)}</title>`,
    `<meta name="description" content="${escaped(shown)}" />`,
    ...(address === undefined
      ? []
      : [`<link rel="canonical" href="${escaped(address)}" />`, `<meta property="og:url" content="${escaped(address)}" />`]),
    ...(status === 404 ? ['<meta name="robots" content="noindex" />'] : []),
    `<meta property="og:title" content="${escaped(fullTitle)}" />`,
    `<meta property="og:description" content="${escaped(shown)}" />`,
    `<meta property="og:type" content="article" />`,
    `<meta property="og:site_name" content="${SITE}" />`,
    ...(linkedData === undefined ? [] : [`<script type="application/ld+json">${jsonInHtml(linkedData)}</script>`]),
  ].join("\n    ");
}

function bodyOf({ title, description }: PageHead): string {
  return `<h1>${escaped(title)}</h1><p class="lead">${escaped(description)}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

// A "</script>" within the data would end the block.
function jsonInHtml(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
