import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button as AriaButton, Disclosure as AriaDisclosure, DisclosurePanel } from "react-aria-components";
import { look } from "./look.ts";

/** A short text link that opens what stands beneath it. */
export function Disclosure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  // Opened at the edge of what is seen, it would seem that nothing has happened.
  useEffect(() => {
    if (isOpen) panel.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <AriaDisclosure isExpanded={isOpen} onExpandedChange={setIsOpen}>
      <AriaButton slot="trigger" className={look("quiet", "-ml-3 justify-start text-left text-small")}>
        {label}
      </AriaButton>
      <DisclosurePanel ref={panel}>{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
