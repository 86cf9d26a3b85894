import { useEffect } from "preact/hooks";

/** Names the page in the browser's tab and history. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === "" ? "NHS reform graph" : `${title} · NHS reform graph`;
  }, [title]);
}
