import { createElement as h, useId, type CSSProperties, type ReactNode } from "react";
import { ringIds } from "./fan-data.ts";
import { fanFonts, type FanProps } from "./fan.ts";
import { toPlainText } from "./label.ts";
import { fanPalettes, type FanPalette } from "./palette.ts";
import { effectsFor, partySpeech, taskSpeech } from "./speech.ts";
import { fanWords } from "./words.ts";

export type FanBandsProps = Pick<FanProps, "data" | "theme" | "lang" | "focus" | "onFocus" | "onOpen"> & {
  /** Level of the headings of the bands: one below that of the heading they stand under. */
  readonly headingLevel?: 2 | 3 | 4;
};

/** The fan's content as stacked bands of chips, society on top and me at the bottom: for narrow screens and as a list. */
export function FanBands(props: FanBandsProps): ReactNode {
  const { data, theme = "light", lang = "ja", focus = null, onFocus, onOpen, headingLevel = 3 } = props;
  const palette = fanPalettes[theme];
  const words = fanWords[lang];
  const isLive = onFocus !== undefined || onOpen !== undefined;
  const chip = (each: Each, speech: string, colours: CSSProperties, dot: ReactNode) =>
    h(BandChip, {
      key: each.id,
      name: toPlainText(each.name),
      colours,
      isOpen: focus === each.id,
      dot,
      button: isLive
        ? { "aria-label": speech, onFocus: () => onFocus?.(each.id), onClick: () => onOpen?.(each.id) }
        : null,
    });
  const rings = ringIds.toReversed().map((ring): BandProps => {
    const { ink, line, pane } = palette.rings[ring];
    return {
      title: words.rings[ring],
      headingLevel,
      colours: { background: pane, color: ink },
      none: words.none,
      chips: data.parties
        .filter((party) => party.ring === ring)
        .map((party) =>
          chip(
            party,
            partySpeech(party, data, words),
            { background: palette.chip, color: ink, borderColor: line },
            effectsFor(party, data).length > 0 ? h(EvidenceDot, { palette }) : null,
          ),
        ),
    };
  });
  const tasks: BandProps = {
    title: words.tasks,
    headingLevel,
    colours: { background: palette.ownBand, color: palette.onOwnBand, textAlign: "center" },
    none: words.none,
    chips: data.tasks.map((task) =>
      chip(
        task,
        taskSpeech(task, data, words),
        { background: "transparent", color: palette.onOwnBand, borderColor: palette.quietSolid },
        null,
      ),
    ),
  };
  return h(
    "div",
    { lang, style: { fontFamily: fanFonts, lineHeight: lang === "ja" ? 1.7 : 1.5, paddingTop: 20 } },
    [...rings, tasks].map((band) => h(Band, { key: band.title, ...band })),
    data.links.some((link) => link.effect !== null)
      ? h(
          "p",
          { style: { color: palette.note, fontSize: "0.8125rem", margin: "8px 16px" } },
          h("span", {
            "aria-hidden": true,
            style: { ...dotStyle, background: palette.evidence, margin: "0 8px 0 0" },
          }),
          words.evidence,
        )
      : null,
  );
}

type Each = { readonly id: string; readonly name: string };

type BandProps = {
  readonly title: string;
  readonly headingLevel: 2 | 3 | 4;
  readonly colours: CSSProperties;
  readonly none: string;
  readonly chips: readonly ReactNode[];
};

function Band({ title, headingLevel, colours, none, chips }: BandProps): ReactNode {
  const id = useId();
  const justifyContent = colours.textAlign === "center" ? "center" : "flex-start";
  return h(
    "section",
    { "aria-labelledby": id, style: { ...bandStyle, ...colours } },
    h(`h${headingLevel}`, { id, style: { fontSize: "0.875rem", fontWeight: 700, margin: "0 0 8px" } }, title),
    chips.length > 0
      ? h("ul", { style: { ...listStyle, justifyContent } }, chips)
      : h("p", { style: { margin: 0, fontSize: "0.875rem" } }, none),
  );
}

/** Each band looks out from under the next, as the rings of the fan do. */
const bandStyle: CSSProperties = {
  borderRadius: "20px 20px 0 0",
  marginTop: -20,
  padding: "14px 16px 34px",
};
const listStyle: CSSProperties = {
  display: "flex",
  flexWrap: "wrap",
  gap: 8,
  listStyle: "none",
  margin: 0,
  padding: 0,
};

type BandChipProps = {
  readonly name: string;
  readonly colours: CSSProperties;
  readonly isOpen: boolean;
  readonly dot: ReactNode;
  readonly button: {
    readonly "aria-label": string;
    readonly onFocus: () => void;
    readonly onClick: () => void;
  } | null;
};

function BandChip({ name, colours, isOpen, dot, button }: BandChipProps): ReactNode {
  const style: CSSProperties = {
    ...chipStyle,
    ...colours,
    // The padding gives way, so that nothing moves.
    ...(isOpen ? { borderWidth: 2, padding: "7px 13px", borderColor: "currentColor" } : {}),
  };
  return h(
    "li",
    { style: { maxWidth: "100%" } },
    button
      ? h(
          "button",
          {
            type: "button",
            "aria-current": isOpen || undefined,
            ...button,
            style: { ...style, cursor: "pointer" },
          },
          name,
          dot,
        )
      : h("div", { style }, name, dot),
  );
}

const chipStyle: CSSProperties = {
  font: "inherit",
  borderStyle: "solid",
  borderWidth: 1,
  borderRadius: 22,
  // A finger's width.
  minHeight: 44,
  maxWidth: "100%",
  padding: "8px 14px",
  textAlign: "start",
  overflowWrap: "anywhere",
};

/** The dot of evidence. What is known of the one that is looked at stands beside the bands, with the ways to put it right. */
function EvidenceDot({ palette }: { readonly palette: FanPalette }): ReactNode {
  return h("span", { "aria-hidden": true, style: { ...dotStyle, background: palette.evidence } });
}

const dotStyle: CSSProperties = {
  display: "inline-block",
  width: 9,
  height: 9,
  borderRadius: "50%",
  marginInlineStart: 8,
};
