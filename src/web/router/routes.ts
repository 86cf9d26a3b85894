import type { ComponentType } from "preact";

export interface PageProperties {
  /** The last part of the address: a record's id. Empty where the page is of no record. */
  readonly id: string;
}

export interface Route {
  /** Which entry of the site's navigation it belongs to. */
  readonly section: string;
  readonly id: string;
  readonly load: () => Promise<ComponentType<PageProperties>>;
}

const PAGES: readonly (readonly [pattern: RegExp, section: string, load: Route["load"]])[] = [
  [/^\/$/, "/", async () => (await import("../pages/home-page.tsx")).HomePage],
  [/^\/timeline$/, "/timeline", async () => (await import("../pages/timeline-page.tsx")).TimelinePage],
  [/^\/lineage\/([^/]+)$/, "/lineage", async () => (await import("../pages/lineage-page.tsx")).LineagePage],
  [/^\/cycles$/, "/cycles", async () => (await import("../pages/cycle-list-page.tsx")).CycleListPage],
  [/^\/cycles\/([^/]+)$/, "/cycles", async () => (await import("../pages/cycle-page.tsx")).CyclePage],
  [/^\/outlived$/, "/outlived", async () => (await import("../pages/outlived-page.tsx")).OutlivedPage],
  [/^\/survival$/, "/survival", async () => (await import("../pages/survival-page.tsx")).SurvivalPage],
  [/^\/compare$/, "/compare", async () => (await import("../pages/compare-page.tsx")).ComparePage],
  [/^\/crosswalk\/([^/]+)$/, "", async () => (await import("../pages/crosswalk-page.tsx")).CrosswalkPage],
  [/^\/legacies$/, "/outlived", async () => (await import("../pages/legacies-page.tsx")).LegaciesPage],
  [/^\/path$/, "/path", async () => (await import("../pages/path-page.tsx")).PathPage],
  [/^\/search$/, "/search", async () => (await import("../pages/search-page.tsx")).SearchPage],
  [/^\/data$/, "/data", async () => (await import("../pages/data-page.tsx")).DataPage],
  [/^\/structures\/([^/]+)$/, "", async () => (await import("../pages/structure-page.tsx")).StructurePage],
  [
    /^\/(?:reforms|reviews|people|problems|functions|sources|events|governments|recommendations|outcomes)\/([^/]+)$/,
    "",
    async () => (await import("../pages/record-page.tsx")).RecordPage,
  ],
];

/** The page at a path. Embedded pictures are the same pages below /embed. Undefined where there is none. */
export function routeOf(path: string): Route | undefined {
  const plain = path.replace(/^\/embed(?=\/|$)/, "").replace(/(?<=.)\/$/, "") || "/";
  for (const [pattern, section, load] of PAGES) {
    const match = pattern.exec(plain);
    if (match !== null) return { section, id: decodeURIComponent(match[1] ?? ""), load };
  }
  return undefined;
}
