import type { StoreInfo } from "../store/store.ts";
import type { PageHead } from "./page-head.ts";

const VIEWS: Readonly<Record<string, readonly [title: string, description: string]>> = {
  "/": [
    "Has this been tried before?",
    "Since 1948 the bodies that oversee the NHS, buy its care and speak for its patients have been built, abolished and built again. Here is every turn, with its law, its reasons and its sources.",
  ],
  "/timeline": ["What stood when?", "Every body of the NHS from its first day to its last, in lanes, on one axis of time."],
  "/cycles": [
    "How often was it rebuilt?",
    "Every job and every problem of the NHS with the bodies that were built for it, abolished, and built again.",
  ],
  "/outlived": ["Did the new one last longer than the old?", "Each NHS body that took over from another, against the one it replaced."],
  "/survival": [
    "How long does an NHS structure last?",
    "Survival curves of NHS bodies with intervals, half-lives and a stated counting rule.",
  ],
  "/legacies": ["What outlived it?", "What NHS bodies, reforms and reviews left behind them, and whether it outlived its maker."],
  "/compare": [
    "What changed overnight?",
    "The NHS on one day against another, or one nation against another: what ended, what began, by which law, and who does what where.",
  ],
  "/path": ["How are these two connected?", "The shortest explained chain between any two records of NHS reform history."],
  "/search": ["Search", "Search bodies, reforms, reviews, people and sources of NHS reform history."],
  "/data": ["The data, and how to use it", "Downloads, the GraphQL API, citation and limits of the NHS reform graph."],
};

/** The head of a view that belongs to no record, or undefined where there is none at the path. */
export function viewHead(path: string, info: StoreInfo, publicUrl: string): PageHead | undefined {
  const view = VIEWS[path];
  if (view === undefined) return undefined;
  const [title, description] = view;
  return {
    status: 200,
    title,
    description,
    canonical: path,
    ...(path === "/" || path === "/data" ? { linkedData: asDataset(info, publicUrl) } : {}),
  };
}

function asDataset({ revision, datasets: [curated] }: StoreInfo, publicUrl: string): Readonly<Record<string, unknown>> {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: curated?.title ?? "NHS reform graph",
    description: "Which NHS body replaced which, by what law, why, and how long it stood: a sourced graph of reform history.",
    url: `${publicUrl}/`,
    version: `${curated?.version ?? ""}+${revision}`,
    temporalCoverage: `1948-07-05/${curated?.completeTo ?? ""}`,
    license: "https://creativecommons.org/licenses/by/4.0/",
  };
}
