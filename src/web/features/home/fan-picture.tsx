import { useState } from "react";

type FanPictureProps = { readonly session: string; readonly className: string };

/** How each appearance is shown: of two pictures the one that is hidden is not fetched. */
const pictures = [
  { theme: "light", shown: "dark:hidden" },
  { theme: "dark", shown: "bright:hidden" },
] as const;

/** The fan of a session, small. Where it cannot be drawn its place stays empty. */
export function FanPicture({ session, className }: FanPictureProps) {
  const [isThere, setIsThere] = useState(true);
  return (
    <span className={`block overflow-hidden bg-paper ${className}`}>
      {isThere &&
        pictures.map(({ theme, shown }) => (
          <img
            key={theme}
            src={`/api/v1/sessions/${session}/fan.svg?theme=${theme}`}
            alt=""
            loading="lazy"
            className={`block size-full object-contain p-2 ${shown}`}
            onError={() => setIsThere(false)}
          />
        ))}
    </span>
  );
}
