import { createElement as h, useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { between } from "./frame.ts";
import type { FanData } from "./fan-data.ts";
import { Legend, PartyChip, Pivot, RestChip, RingNames, TaskChip, Ties, WholeName } from "./fan-parts.ts";
import { focusStop } from "./focus.ts";
import { layoutFan, type FanLayout } from "./layout.ts";
import { neighbour, restId, stopRows } from "./neighbours.ts";
import { fanPalettes, type FanTheme } from "./palette.ts";
import { FanPaper } from "./paper.ts";
import { RestList } from "./rest-list.ts";
import { fanSpeech, partySpeech, restSpeech, taskSpeech, tiedTo } from "./speech.ts";
import { fanWords, type FanLang } from "./words.ts";

export type FanProps = {
  readonly data: FanData;
  /** px; the drawing scales by its viewBox. */
  readonly width: number;
  readonly height: number;
  readonly theme?: FanTheme;
  readonly lang?: FanLang;
  /** Id of the recipient or task that is looked at; what it is not tied to steps back. */
  readonly focus?: string | null;
  /** The keyboard reached a recipient or a task; null on Escape. */
  readonly onFocus?: (id: string | null) => void;
  /** Enter or a click on a recipient or a task. Without `onFocus` and `onOpen` the fan is a picture. */
  readonly onOpen?: (id: string) => void;
  /** 0 folded, 1 open. The paper never opens less than what stands on it. */
  readonly open?: number;
  /** Fills the background, for a file that stands alone. */
  readonly ground?: boolean;
};

/** Fonts the fan is set in; its widths are those of the second, which is the wider. */
export const fanFonts =
  "'Zen Kaku Gothic New', 'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic', sans-serif";

/**
 * The fan as SVG, the same for the page, the PDF and the file. The page lets the paper unfold by giving `--fan-motion` a
 * duration where motion is welcome; unset, the fan is still.
 */
export function Fan(props: FanProps): ReactNode {
  const {
    data,
    width,
    height,
    theme = "light",
    lang = "ja",
    open = 1,
    focus = null,
    onFocus,
    onOpen,
  } = props;
  const id = useId().replace(/\W/g, "");
  const layout = useStandingLayout(data, width, height, lang);
  const [stop, setStop] = useState<string | null>(null);
  const [keyboard, setKeyboard] = useState<string | null>(null);
  const [openRest, setOpenRest] = useState<string | null>(null);

  const { frame } = layout;
  const palette = fanPalettes[theme];
  const words = fanWords[lang];
  const isLive = onFocus !== undefined || onOpen !== undefined;
  const isEmpty = data.tasks.length === 0 && data.parties.length === 0;
  const tied = tiedTo(data, focus);
  const isShown = (each: string) => tied?.has(each) ?? true;
  const rows = stopRows(layout);
  const tabStop = rows.flat().find((each) => each.id === stop)?.id ?? rows[0]?.[0]?.id;
  const rest = layout.rest.find((each) => restId(each) === openRest);

  const openStop = (target: string): void => {
    if (layout.rest.some((each) => restId(each) === target)) setOpenRest(target);
    else onOpen?.(target);
  };
  const closeRest = (element: unknown): void => {
    setOpenRest(null);
    if (openRest !== null) focusStop(element, openRest);
  };
  const onKeyDown = (event: KeyboardEvent, target: string): void => {
    const next = neighbour(rows, target, event.key);
    if (next !== null) focusStop(event.currentTarget, next);
    else if (event.key === "Enter" || event.key === " ") openStop(target);
    else if (event.key === "Escape") onFocus?.(null);
    else if (!travels.test(event.key)) return;
    event.preventDefault();
  };
  /** Something the keyboard reaches. A name that is cut is told by a title: the pointer that rests on it sees it too. */
  const stopOn = (target: string, speech: string, isCut: boolean, drawing: (marked: boolean) => ReactNode) =>
    h(
      "g",
      {
        key: target,
        ...(isLive && {
          role: "button",
          "aria-label": isCut ? undefined : speech,
          tabIndex: target === tabStop ? 0 : -1,
          style: { cursor: "pointer", outline: "none" },
          "data-stop": target,
          onFocus: () => {
            setStop(target);
            setKeyboard(target);
            if (!layout.rest.some((each) => restId(each) === target)) onFocus?.(target);
          },
          onBlur: () => setKeyboard(null),
          onClick: () => openStop(target),
          onKeyDown: (event: KeyboardEvent) => onKeyDown(event, target),
        }),
      },
      isCut ? h("title", null, speech) : null,
      drawing(isLive && keyboard === target),
    );
  const part = { layout, palette, words };

  return h(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang,
      fontFamily: fanFonts,
      ...(isLive
        ? { role: "group", "aria-label": words.title }
        : { role: "img", "aria-labelledby": `${id}-title ${id}-desc` }),
    },
    isLive ? null : h("title", { id: `${id}-title` }, words.title),
    isLive ? null : h("desc", { id: `${id}-desc` }, fanSpeech(data, words)),
    props.ground ? h("rect", { width, height, fill: palette.ground }) : null,
    h(FanPaper, { frame, palette, id, open: isEmpty ? 0 : openEnough(layout, open) }),
    isEmpty ? null : h(RingNames, part),
    h(Ties, { ...part, isShown, isFocused: tied !== null }),
    layout.tasks.map((chip) =>
      stopOn(chip.id, taskSpeech(chip, data, words), chip.cut, (marked) =>
        h(TaskChip, { chip, frame, palette, quiet: !isShown(chip.id), marked }),
      ),
    ),
    frame.rings.flatMap((ring) =>
      layout.parties
        .filter((chip) => chip.ring === ring.id)
        .map((chip) =>
          stopOn(chip.id, partySpeech(chip, data, words), chip.cut, (marked) =>
            h(PartyChip, {
              chip,
              frame,
              palette,
              quiet: !isShown(chip.id),
              marked,
              chosen: chip.id === focus,
            }),
          ),
        ),
    ),
    layout.rest.map((each) =>
      stopOn(restId(each), restSpeech(each, words), false, (marked) =>
        h(RestChip, { rest: each, frame, palette, words, marked }),
      ),
    ),
    h(Pivot, part),
    h(Legend, part),
    h(WholeName, { ...part, id: keyboard ?? focus }),
    rest
      ? h(RestList, { key: openRest, rest, frame, palette, words, onOpen: openStop, onClose: closeRest })
      : null,
  );
}

/** Keys that lead somewhere on the fan, and so never scroll the page. */
const travels = /^(Arrow(Left|Right|Up|Down)|Home|End)$/;

/** The layout, in which whatever stood on the last picture of the same size keeps its place. */
function useStandingLayout(data: FanData, width: number, height: number, lang: FanLang): FanLayout {
  const [standing, setStanding] = useState(() => ({
    data,
    layout: layoutFan(data, { width, height, lang }),
  }));
  const { frame } = standing.layout;
  if (standing.data === data && frame.width === width && frame.height === height && frame.lang === lang)
    return standing.layout;
  const layout = layoutFan(data, { width, height, lang, previous: standing.layout });
  setStanding({ data, layout });
  return layout;
}

/** How far the paper is open: as far as told, and under everything that stands on it. */
function openEnough(layout: FanLayout, open: number): number {
  const bearings = [...layout.tasks, ...layout.parties].map((chip) => Math.abs(chip.angle) + 0.08);
  return between(open, Math.min(1, Math.max(0, ...bearings) / layout.frame.halfSweep), 1);
}
