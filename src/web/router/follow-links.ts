import { goTo } from "./address.ts";

/** Addresses that the server answers with something else than a page of the explorer. */
const FOREIGN = /^\/(?:graphql|graphiql|export|health|id|assets)(?:\/|$)/;

/** Follows links to other views without loading the page again. Everything that the browser does better itself is left to it. */
export function followLinks(): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const address = link?.getAttribute("href");
    if (link === null || address === null || address === undefined || link.hasAttribute("download") || link.getAttribute("target") !== null)
      return;
    const target = new URL(address, location.href);
    if (target.origin !== location.origin || FOREIGN.test(target.pathname) || (target.hash !== "" && target.pathname === location.pathname))
      return;
    event.preventDefault();
    goTo(`${target.pathname}${target.search}${target.hash}`);
  });
}
