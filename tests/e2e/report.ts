/** Collects what was checked. A failed check does not stop the others. */
export type Report = {
  readonly check: (name: string, isWell: boolean, detail?: string) => void;
  readonly failures: () => readonly string[];
};

export function createReport(): Report {
  const failures: string[] = [];
  return {
    check: (name, isWell, detail = "") => {
      const line = isWell || detail === "" ? name : `${name}\n    ${detail.replaceAll("\n", "\n    ")}`;
      console.log(`  ${isWell ? "ok  " : "FAIL"} ${line}`);
      if (!isWell) failures.push(name);
    },
    failures: () => failures,
  };
}
