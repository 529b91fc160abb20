import { useRef } from "react";
import { Fan, FanBands, type FanProps } from "../../fan/index.ts";
import type { ContributionMap } from "../client/sessions.ts";
import { useDark } from "../settings/use-dark.ts";
import { useSize } from "../ui/use-size.ts";

export type FanViewProps = {
  readonly map: ContributionMap;
  readonly lang: "ja" | "en";
  /** The same content as stacked bands of chips: on a phone, and wherever a list is wanted. */
  readonly asBands: boolean;
  readonly focus?: string | null;
  /** Without it the fan is a picture. */
  readonly onFocus?: (id: string | null) => void;
  /** 0 folded, 1 open. */
  readonly open?: number;
};

export function FanView({ map, lang, asBands, focus = null, onFocus, open = 1 }: FanViewProps) {
  const theme = useDark() ? "dark" : "light";
  const live = onFocus ? { focus, onFocus, onOpen: onFocus } : {};
  const shared = { data: map, lang, theme, ...live } as const;
  return asBands ? <FanBands {...shared} headingLevel={2} /> : <FittedFan {...shared} open={open} />;
}

/** The fan, as large as its place. */
function FittedFan(props: Omit<FanProps, "width" | "height">) {
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  return (
    <div ref={place} className="size-full overflow-hidden">
      {size && size.width > 0 && size.height > 0 && <Fan {...props} {...size} />}
    </div>
  );
}
