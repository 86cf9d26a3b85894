export interface Cited {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly datasetTitle: string;
  readonly version: string;
  readonly revision: string;
  readonly completeTo: string;
}

/** A record of the graph in the style of the APA (7th edition): a data set with its version. */
export function citeApa({ title, address, datasetTitle, version, revision, completeTo }: Cited): string {
  return `${datasetTitle}. (${completeTo.slice(0, 4)}). ${title} (Version ${version}, revision ${revision}) [Data set record]. ${address}`;
}

export function citeBibtex({ id, title, address, datasetTitle, version, revision, completeTo }: Cited): string {
  return [
    `@misc{${id},`,
    `  title = {${escaped(title)}},`,
    `  author = {{${escaped(datasetTitle)}}},`,
    `  year = {${completeTo.slice(0, 4)}},`,
    `  version = {${version}},`,
    `  note = {Revision ${revision}, complete to ${completeTo}},`,
    `  url = {${address}}`,
    "}",
  ].join("\n");
}

export function citeCslJson({ id, title, address, datasetTitle, version, revision, completeTo }: Cited): string {
  return JSON.stringify(
    [
      {
        id,
        type: "dataset",
        title,
        author: [{ literal: datasetTitle }],
        issued: { "date-parts": [completeTo.split("-").map(Number)] },
        version: `${version}, revision ${revision}`,
        URL: address,
      },
    ],
    null,
    2,
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}&%$#_]/g, (character) => `\\${character}`);
}
