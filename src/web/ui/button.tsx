import type { ComponentProps, MouseEvent } from "react";
import { look, type Look } from "./look.ts";

type ButtonProps = Omit<ComponentProps<"button">, "style" | "disabled" | "onClick"> & {
  readonly look: Look;
  readonly isDisabled?: boolean;
  readonly onPress?: (event: MouseEvent<HTMLButtonElement>) => void;
};

/** The browser's own button: a page has dozens, and each of the library's takes a thousandth of a second, and again when the page is live. */
export function Button({
  look: kind,
  className,
  type = "button",
  isDisabled,
  onPress,
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} disabled={isDisabled} onClick={onPress} className={look(kind, className)} />
  );
}
