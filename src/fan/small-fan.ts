import { createElement as h, type ReactNode } from "react";
import type { FanData } from "./fan-data.ts";
import type { Box } from "./frame.ts";
import { Ties } from "./fan-parts.ts";
import { layoutFan } from "./layout.ts";
import { fanPalettes, type FanTheme } from "./palette.ts";
import { FanPaper, round } from "./paper.ts";
import { fanWords, type FanLang } from "./words.ts";

type SmallFanProps = { readonly data: FanData; readonly lang: FanLang; readonly theme: FanTheme };

/** px. About twice as large as it is shown, so that lines stay visible lines. */
const space = { width: 640, height: 360 };
/** Letters of a name that its chip is wide for: some are longer than others, and all find room. */
const lettersHeld = 4;

/**
 * The fan as it is known again from afar: how far it reaches and where the person's own words are, without any name, which
 * nobody could read at that size. It stands beside words that say whose it is.
 */
export function SmallFan({ data, lang, theme }: SmallFanProps): ReactNode {
  const palette = fanPalettes[theme];
  const words = fanWords[lang];
  const layout = layoutFan(shortened(data), { ...space, lang });
  const { frame } = layout;
  const isEmpty = layout.tasks.length + layout.parties.length === 0;
  return h(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${space.width} ${space.height}`, ...space },
    h("title", null, words.title),
    h("rect", { ...space, fill: palette.ground }),
    h(FanPaper, { frame, palette, id: "small", open: isEmpty ? 0 : 1 }),
    h(Ties, { layout, palette, words, isShown: () => true, isFocused: false }),
    layout.tasks.map((chip) => pill(chip.id, chip, { fill: palette.solid, stroke: palette.ground })),
    layout.rest.map(({ ring, box }) =>
      pill(`rest ${ring}`, box, { fill: palette.chip, stroke: palette.guard, strokeDasharray: "3 3" }),
    ),
    layout.parties.map((chip) =>
      h(
        "g",
        { key: chip.id },
        pill(chip.id, chip, { fill: palette.chip, stroke: palette.rings[chip.ring].line }),
        chip.evidence
          ? h("circle", {
              cx: round(chip.x + chip.width / 2 - 4),
              cy: round(chip.y - chip.height / 2 + 2),
              r: 5.5,
              fill: palette.evidence,
              stroke: palette.chip,
            })
          : null,
      ),
    ),
    h("circle", {
      cx: round(frame.pivot.x),
      cy: round(frame.pivot.y),
      r: round(frame.pivotRadius * 0.8),
      fill: palette.solid,
    }),
  );
}

type PillLook = { readonly fill: string; readonly stroke: string; readonly strokeDasharray?: string };

function pill(key: string, box: Box, look: PillLook): ReactNode {
  return h("rect", {
    key,
    x: round(box.x - box.width / 2),
    y: round(box.y - box.height / 2),
    width: box.width,
    height: box.height,
    rx: Math.min(box.height / 2, 13),
    strokeWidth: 1.6,
    ...look,
  });
}

function shortened(data: FanData): FanData {
  const short = <T extends { readonly name: string }>(named: T): T => ({
    ...named,
    name: Array.from(named.name).slice(0, lettersHeld).join(""),
  });
  return { ...data, tasks: data.tasks.map(short), parties: data.parties.map(short) };
}
