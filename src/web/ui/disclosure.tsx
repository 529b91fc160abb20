import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { Button } from "./button.tsx";

/** A short text link that opens what stands beneath it. */
export function Disclosure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  // Opened at the edge of what is seen, it would seem that nothing has happened.
  useEffect(() => {
    if (isOpen) panel.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <div>
      <Button
        look="quiet"
        className="-ml-3 justify-start text-left text-small"
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => setIsOpen(!isOpen)}
      >
        {label}
      </Button>
      <div id={id} ref={panel} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}
