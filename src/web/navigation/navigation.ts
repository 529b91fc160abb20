import { createContext, useContext } from "react";
import { hrefOf, type Destination } from "./destination.ts";

export type Navigation = {
  /** The address that is shown, without its query. */
  readonly path: string;
  /** Shows another page; done when its code is there. */
  readonly go: (href: string) => Promise<void>;
  /** Fetches the code of a page that is likely to be wanted. */
  readonly prepare: (href: string) => void;
};

/** Filled in by the app, which knows the pages. */
export const NavigationContext = createContext<Navigation>({
  path: "/",
  go: async () => {},
  prepare: () => {},
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

export function useNavigate(): (destination: Destination) => Promise<void> {
  const { go } = useNavigation();
  return async (destination) => go(hrefOf(destination));
}
