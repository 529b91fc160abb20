import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { hrefOf, type Destination } from "./destination.ts";
import { useNavigation } from "./navigation.ts";

type LinkProps = Destination &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & {
    /** Added where the link leads to the page that is shown. */
    readonly hereClassName?: string;
  };

/** A link within the app. It is a link of the browser's too: it leads on before the scripts are there, and into another tab. */
export function Link({ to, params, className = "", hereClassName = "", ...rest }: LinkProps) {
  const { path, go, prepare } = useNavigation();
  const href = hrefOf(params ? { to, params } : { to });
  const isHere = path === href;
  const beReady = () => prepare(href);
  return (
    <a
      {...rest}
      href={href}
      aria-current={isHere ? "page" : undefined}
      className={isHere && hereClassName !== "" ? `${className} ${hereClassName}` : className}
      onPointerEnter={beReady}
      onFocus={beReady}
      onTouchStart={beReady}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        void go(href);
      }}
    />
  );
}

/** Not for another tab or window, and not a download. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
