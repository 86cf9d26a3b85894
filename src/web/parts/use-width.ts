import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RefObject } from "preact";

const WIDEST = 1160;

/** The width of an element in whole pixels, followed as it changes. Before it is drawn, what the window leaves for it. */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(() => Math.min(WIDEST, document.documentElement.clientWidth - 32));
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null) return undefined;
    const measure = (): void => setWidth(Math.max(240, Math.floor(watched.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
