import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { NavigationContext } from "../navigation/navigation.ts";
import { CatchMistakes } from "./catch-mistakes.tsx";
import { Frame } from "./frame.tsx";
import { openPage, type OpenedPage } from "./pages.ts";

/**
 * The page of the present address. Another page takes its place when its code is there; going back finds it where it was
 * left.
 */
export function ShownPage({ first }: { readonly first: OpenedPage }) {
  const [shown, setShown] = useState(first);
  const wanted = useRef(0);
  /** How deep in the tab's history the page stands, and how far each was scrolled when it was left. */
  const depth = useRef(0);
  const heights = useRef(new Map<number, number>());

  const show = useCallback(async () => {
    const turn = ++wanted.current;
    const page = await openPage(window.location.pathname);
    // Whoever pressed another link meanwhile wants that one.
    if (turn === wanted.current) startTransition(() => setShown(page));
  }, []);
  const leave = useCallback(() => {
    heights.current.set(depth.current, window.scrollY);
  }, []);
  const go = useCallback(
    async (href: string) => {
      leave();
      depth.current += 1;
      heights.current.delete(depth.current);
      window.history.pushState(depth.current, "", href);
      await show();
    },
    [leave, show],
  );
  useEffect(() => {
    const depthOf = (state: unknown) => (typeof state === "number" ? state : 0);
    depth.current = depthOf(window.history.state);
    const onBack = ({ state }: PopStateEvent) => {
      leave();
      depth.current = depthOf(state);
      void show();
    };
    window.addEventListener("popstate", onBack);
    return () => window.removeEventListener("popstate", onBack);
  }, [leave, show]);

  const known = useRef(shown);
  useLayoutEffect(() => {
    if (known.current !== shown) window.scrollTo(0, heights.current.get(depth.current) ?? 0);
    known.current = shown;
  }, [shown]);

  const { path, id, Page } = shown;
  const navigation = useMemo(() => ({ path, go, prepare }), [path, go]);
  return (
    <NavigationContext value={navigation}>
      <Frame>
        <CatchMistakes key={path}>
          <Page id={id} />
        </CatchMistakes>
      </Frame>
    </NavigationContext>
  );
}

function prepare(href: string): void {
  void openPage(href);
}
