import type { ReactNode } from "react";
import { Button as AriaButton, Disclosure as AriaDisclosure, DisclosurePanel } from "react-aria-components";
import { look } from "./look.ts";

/** A short text link that opens what stands beneath it. */
export function Disclosure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <AriaDisclosure>
      <AriaButton slot="trigger" className={look("quiet", "-ml-3 justify-start text-left text-small")}>
        {label}
      </AriaButton>
      <DisclosurePanel>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
