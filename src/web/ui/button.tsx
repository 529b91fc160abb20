import type { Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { look, type Look } from "./look.ts";

type ButtonProps = Omit<AriaButtonProps, "className" | "style"> & {
  readonly look: Look;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

export function Button({ look: kind, className, ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={look(kind, className)} />;
}
