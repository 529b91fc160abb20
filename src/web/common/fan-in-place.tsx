import { useIsWide } from "../ui/use-is-wide.ts";
import { FanView, type FanViewProps } from "./fan-view.tsx";

/**
 * The fan on a desk, where `className` keeps its height, and its bands on a phone. As long as nobody knows which it is the bands
 * stand there, unseen on a desk, so that nothing moves when the fan comes.
 */
export function FanInPlace({
  className,
  ...fan
}: Omit<FanViewProps, "asBands"> & { readonly className: string }) {
  const isWide = useIsWide();
  return (
    <div className={`card overflow-hidden ${className}`}>
      <div className={isWide === null ? "desk:invisible" : "contents"}>
        <FanView {...fan} asBands={isWide !== true} />
      </div>
    </div>
  );
}
