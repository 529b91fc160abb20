/** Collects what was checked. A failed check does not stop the others. */
export type Report = {
  /** What the next checks are about. */
  readonly begin: (subject: string) => void;
  readonly check: (name: string, isWell: boolean, detail?: string) => void;
  /** A figure to read. How loaded the machine was decides it, too, so nothing fails by it. */
  readonly figure: (said: string) => void;
  readonly lines: () => readonly string[];
  readonly failures: () => readonly string[];
};

export function createReport(): Report {
  const lines: string[] = [];
  const failures: string[] = [];
  return {
    begin: (subject) => {
      lines.push(subject);
    },
    check: (name, isWell, detail = "") => {
      const line = isWell || detail === "" ? name : `${name}\n    ${detail.replaceAll("\n", "\n    ")}`;
      lines.push(`  ${isWell ? "ok  " : "FAIL"} ${line}`);
      if (!isWell) failures.push(name);
    },
    figure: (said) => {
      lines.push(`       ${said}`);
    },
    lines: () => lines,
    failures: () => failures,
  };
}
