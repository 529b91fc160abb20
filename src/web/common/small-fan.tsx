import { useState } from "react";
import { useDark } from "../settings/use-dark.ts";

type SmallFanProps = {
  /** The address of the fan under `/api/v1`. */
  readonly path: string;
  readonly className: string;
  /** Empty where what it says stands beside it. */
  readonly alt?: string;
  /** It is among the first things seen. */
  readonly isFirst?: boolean;
};

/** A fan as a small picture without names. Where it cannot be drawn its place stays empty. */
export function SmallFan({ path, className, alt = "", isFirst = false }: SmallFanProps) {
  const [isThere, setIsThere] = useState(true);
  // As long as nobody knows, the browser picks by the system, and a choice against the system waits.
  const isDark = useDark();
  const address = (theme: "light" | "dark") => `/api/v1${path}?size=small&theme=${theme}`;
  return (
    <span className={`block overflow-hidden bg-paper ${className}`}>
      {isThere && (
        <picture className={isDark === null ? "[:root[data-theme]_&]:invisible" : ""}>
          {isDark === null && <source media="(prefers-color-scheme: dark)" srcSet={address("dark")} />}
          <img
            src={address(isDark === true ? "dark" : "light")}
            alt={alt}
            loading={isFirst ? "eager" : "lazy"}
            fetchPriority={isFirst ? "high" : "auto"}
            className="block size-full object-contain p-2"
            onError={() => setIsThere(false)}
          />
        </picture>
      )}
    </span>
  );
}
