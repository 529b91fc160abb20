import { createElement as h, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import { chipLine, chipPadding } from "./chip.ts";
import { ChipView, baseline } from "./chip-view.ts";
import { restColours } from "./fan-parts.ts";
import { focusFirst, focusStop } from "./focus.ts";
import { between, type Box, type FanFrame } from "./frame.ts";
import { setLabel, toPlainText, type Label } from "./label.ts";
import type { FanPalette } from "./palette.ts";
import { round } from "./paper.ts";
import type { FanRest } from "./place-parties.ts";
import { restSpeech } from "./speech.ts";
import type { FanWords } from "./words.ts";

type RestListProps = {
  readonly rest: FanRest;
  readonly frame: FanFrame;
  readonly palette: FanPalette;
  readonly words: FanWords;
  readonly onOpen: (id: string) => void;
  /** Given the element that the keyboard was on. */
  readonly onClose: (element: unknown) => void;
};

/** What a ring had no room for, opened: a card of chips. The arrows go through it, Enter opens one, Escape closes the card. */
export function RestList({ rest, frame, palette, words, onOpen, onClose }: RestListProps): ReactNode {
  const { card, items } = placeItems(rest, frame);
  const { line, ink } = restColours(rest, palette);
  const title = restSpeech(rest, words);
  const onKeyDown = (event: KeyboardEvent, index: number, id: string): void => {
    const step = steps.get(event.key) ?? 0;
    const next = items[index + step];
    if (step !== 0 && next) focusStop(event.currentTarget, next.id);
    else if (event.key === "Enter" || event.key === " ") onOpen(id);
    else if (event.key === "Escape") onClose(event.currentTarget);
    else return;
    event.preventDefault();
  };
  return h(
    "g",
    { role: "group", "aria-label": title, ref: focusFirst },
    h("rect", {
      width: frame.width,
      height: frame.height,
      fill: "transparent",
      onClick: (event: MouseEvent) => onClose(event.currentTarget),
    }),
    h("rect", {
      x: round(card.x - card.width / 2),
      y: round(card.y - card.height / 2),
      width: card.width,
      height: card.height,
      rx: 12,
      fill: palette.ground,
      stroke: line,
    }),
    h(
      "text",
      {
        x: round(card.x - card.width / 2 + inset),
        y: round(card.y - card.height / 2 + inset + (0.5 + baseline) * frame.fontSize),
        fontSize: frame.fontSize,
        fontWeight: 700,
        fill: ink,
        "aria-hidden": true,
      },
      title,
    ),
    items.map(({ id, name, label, box }, index) =>
      h(
        "g",
        {
          key: id,
          role: "button",
          tabIndex: 0,
          "aria-label": toPlainText(name),
          style: { cursor: "pointer" },
          "data-stop": id,
          onClick: () => onOpen(id),
          onKeyDown: (event: KeyboardEvent) => onKeyDown(event, index, id),
        },
        h(ChipView, { box, lines: label.lines, fontSize: frame.fontSize, fill: palette.chip, line, ink }),
      ),
    ),
  );
}

const steps = new Map([
  ["ArrowDown", 1],
  ["ArrowRight", 1],
  ["ArrowUp", -1],
  ["ArrowLeft", -1],
]);

/** px around the card's content and between its chips. */
const inset = 12;
const gap = 6;
/** em; three lines of it hold forty full-width characters. */
const columnWidth = 14;

type Item = { readonly id: string; readonly name: string; readonly label: Label; readonly box: Box };

/** Columns of whole names; where the picture has no room for that, of one line each. */
function placeItems(rest: FanRest, frame: FanFrame): { readonly card: Box; readonly items: readonly Item[] } {
  const whole = flow(rest, frame, 3);
  const { card, items } = whole.card.width <= frame.width - 16 ? whole : flow(rest, frame, 1);
  const x = between(rest.box.x, card.width / 2 + 8, frame.width - card.width / 2 - 8);
  const y = between(rest.box.y, card.height / 2 + 8, frame.height - card.height / 2 - 8);
  const left = x - card.width / 2;
  const top = y - card.height / 2;
  return {
    card: { ...card, x, y },
    items: items.map((item) => ({
      ...item,
      box: { ...item.box, x: item.box.x + left, y: item.box.y + top },
    })),
  };
}

function flow(
  rest: FanRest,
  frame: FanFrame,
  maxLines: number,
): { readonly card: Box; readonly items: readonly Item[] } {
  const em = frame.fontSize;
  const width = Math.ceil((columnWidth + 2 * chipPadding.x) * em);
  const head = inset + 1.8 * em;
  const lowest = frame.height - 16 - inset;
  let column = 0;
  let y = head;
  let bottom = head;
  const items = rest.items.map(({ id, name }): Item => {
    const label = setLabel(name, { oneLine: columnWidth, maxWidth: columnWidth, maxLines });
    const height = Math.max(24, Math.ceil((label.lines.length * chipLine + 2 * chipPadding.y) * em));
    if (y + height > lowest) {
      column += 1;
      y = head;
    }
    const box = { x: inset + column * (width + gap) + width / 2, y: y + height / 2, width, height };
    y += height + gap;
    bottom = Math.max(bottom, y - gap);
    return { id, name, label, box };
  });
  const cardWidth = 2 * inset + (column + 1) * width + column * gap;
  return { card: { x: 0, y: 0, width: cardWidth, height: Math.ceil(bottom + inset) }, items };
}
