import { lazy, useState, type ComponentType } from "react";

/**
 * A component whose code comes when it is wanted. Fetched beforehand (`fetch`) it is there at once; what React waits for
 * itself, it shows a third of a second late, so that nothing flickers.
 *
 * @example const { Component: Help, fetch } = later(async () => import("./help.tsx").then(({ Help }) => Help));
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  const fetch = async () => (loaded ??= await load());
  const Waiting = lazy(async () => ({ default: await fetch() }));
  function Component(props: Props) {
    // One and the same as long as it stands, or what was written into it would be lost.
    const [Present] = useState<ComponentType<Props>>(() => loaded ?? Waiting);
    return <Present {...props} />;
  }
  return { Component, fetch };
}
