import { useRef } from "react";
import { Fan, FanBands } from "../../fan/index.ts";
import type { ContributionMap } from "../client/sessions.ts";
import { useDark } from "../settings/use-dark.ts";
import { useSize } from "../ui/use-size.ts";

type FanViewProps = {
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

/** The fan, as large as its place. */
export function FanView({ map, lang, asBands, focus = null, onFocus, open = 1 }: FanViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const theme = useDark() ? "dark" : "light";
  const live = onFocus ? { focus, onFocus, onOpen: onFocus } : {};
  if (asBands) return <FanBands data={map} lang={lang} theme={theme} headingLevel={2} {...live} />;
  return (
    <div ref={place} className="size-full overflow-hidden">
      {size && size.width > 0 && size.height > 0 && (
        <Fan
          data={map}
          width={size.width}
          height={size.height}
          lang={lang}
          theme={theme}
          open={open}
          {...live}
        />
      )}
    </div>
  );
}
