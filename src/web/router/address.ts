import { useEffect, useState } from "preact/hooks";

/** Where the reader is: the state of every view lives here. */
export interface Address {
  readonly path: string;
  readonly parameters: URLSearchParams;
}

const MOVED = "explorer:moved";

export function currentAddress(): Address {
  return { path: location.pathname, parameters: new URLSearchParams(location.search) };
}

/** Goes to another view of the explorer. `replace` leaves no step in the browser's history: for sliders and filters in motion. */
export function goTo(address: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  dispatchEvent(new Event(MOVED));
}

/**
 * The address, followed as it changes. A page follows its own parameters only: while the next page is on its way, the last one must not take the
 * next one's address for its own.
 */
export function useAddress({ anyPath = false } = {}): Address {
  const [address, setAddress] = useState(currentAddress);
  useEffect(() => {
    const follow = (): void =>
      setAddress((before) => {
        const now = currentAddress();
        return anyPath || now.path === before.path ? now : before;
      });
    addEventListener("popstate", follow);
    addEventListener(MOVED, follow);
    return () => {
      removeEventListener("popstate", follow);
      removeEventListener(MOVED, follow);
    };
  }, []);
  return address;
}

/** The same view with some parameters changed. An empty value takes its parameter away, so that defaults keep addresses short. */
export function withParameters({ path, parameters }: Address, changes: Readonly<Record<string, string>>): string {
  const next = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") next.delete(name);
    else next.set(name, value);
  }
  const search = next.toString();
  return search === "" ? path : `${path}?${search}`;
}

/** Changes some of a view's parameters where the reader stands: every choice is in the address at once, and none is a step to go back over. */
export function changeView(address: Address, changes: Readonly<Record<string, string>>): void {
  goTo(withParameters(address, changes), { replace: true });
}
