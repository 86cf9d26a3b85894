import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

import { Failure } from "./parts/failure.tsx";
import { Loading } from "./parts/loading.tsx";
import { useAddress } from "./router/address.ts";
import { routeOf } from "./router/routes.ts";
import type { PageProperties } from "./router/routes.ts";

interface Shown {
  readonly path: string;
  readonly Page: ComponentType<PageProperties> | "missing" | "failed";
  readonly id: string;
}

interface AppProperties {
  /** The page of the first address, where it has been loaded already. */
  readonly first?: { readonly Page: ComponentType<PageProperties>; readonly id: string };
}

/** The page at the address. What surrounds it (header, footer) is in the document that the server sent. */
export function App({ first }: AppProperties) {
  const { path } = useAddress({ anyPath: true });
  const [shown, setShown] = useState<Shown | undefined>(() => (first === undefined ? undefined : { path, ...first }));

  useEffect(() => {
    const route = routeOf(path);
    markSection(route?.section);
    if (route === undefined) {
      setShown({ path, Page: "missing", id: "" });
      return undefined;
    }
    let current = true;
    const show = (Page: Shown["Page"]): void => {
      if (current) setShown((before) => (before?.path === path && before.Page === Page ? before : { path, Page, id: route.id }));
    };
    route.load().then(show, () => show("failed"));
    return () => {
      current = false;
    };
  }, [path]);

  useEffect(() => {
    if (shown !== undefined) arrive(shown.path);
  }, [shown]);

  if (shown === undefined) return <Loading what="the page" />;
  if (shown.Page === "missing") return <Failure kind="UNKNOWN" message={`There is no page at ${shown.path}.`} />;
  if (shown.Page === "failed") return <Failure kind="UNAVAILABLE" message="A part of this page could not be loaded. Try again." />;
  return <shown.Page key={shown.path} id={shown.id} />;
}

function markSection(section: string | undefined): void {
  for (const link of document.querySelectorAll(".site-nav a")) {
    if (link.getAttribute("href") === section) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

let arrivedAt = location.pathname;

// A new page begins at its top, and screen readers go on from there. The first page is where the browser put the reader.
function arrive(path: string): void {
  if (path === arrivedAt) return;
  arrivedAt = path;
  const place = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
  if (place === null) scrollTo(0, 0);
  else place.scrollIntoView();
  document.getElementById("main")?.focus({ preventScroll: true });
}
