import { useState } from "react";
import { useDark } from "../../settings/use-dark.ts";

type FanPictureProps = { readonly session: string; readonly className: string };

/** The fan of a session, small. Where it cannot be drawn its place stays empty. */
export function FanPicture({ session, className }: FanPictureProps) {
  const isDark = useDark();
  const [isThere, setIsThere] = useState(true);
  return (
    <span className={`block overflow-hidden bg-paper ${className}`}>
      {isThere && (
        <img
          src={`/api/v1/sessions/${session}/fan.svg?theme=${isDark ? "dark" : "light"}`}
          alt=""
          loading="lazy"
          className="block size-full object-contain p-2"
          onError={() => setIsThere(false)}
        />
      )}
    </span>
  );
}
