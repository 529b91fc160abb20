type IconProps = { readonly className?: string };

export function CrossIcon(props: IconProps) {
  return <Icon {...props} path="M5 5l10 10M15 5L5 15" />;
}

export function SettingsIcon(props: IconProps) {
  return <Icon {...props} path="M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4" />;
}

export function ArrowIcon(props: IconProps) {
  return <Icon {...props} path="M4 10h12M11 5l5 5-5 5" />;
}

export function FanIcon(props: IconProps) {
  return <Icon {...props} path="M10 17L1.8 9.5a11 11 0 0116.4 0zM10 17L6 7.2M10 17l4-9.8" />;
}

export function DownloadIcon(props: IconProps) {
  return <Icon {...props} path="M10 3v9M6 9l4 4 4-4M4 17h12" />;
}

export function PenIcon(props: IconProps) {
  return (
    <Icon
      {...props}
      path="M4 16l.8-3.4L13.6 3.8a1.4 1.4 0 012 0l.6.6a1.4 1.4 0 010 2L7.4 15.2zM12 5.4L14.6 8"
    />
  );
}

function Icon({ path, className = "" }: IconProps & { readonly path: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className={`size-5 shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  );
}
