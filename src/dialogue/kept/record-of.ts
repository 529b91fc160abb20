import type { RecordSection } from "../event.ts";
import { shownMap } from "../map-state.ts";
import type { Line, PlanLine, SessionRecord } from "./session-record.ts";
import type { KeptLine, State } from "../state.ts";

/** The record of a session so far, as a projection of its state. */
export function recordOf(state: State): SessionRecord {
  const lines = (section: RecordSection): readonly Line[] => linesOf(state, section).map(lineOf);
  const record = {
    aspiration: lines("aspiration"),
    values: lines("values"),
    fit: lines("fit"),
    plan: linesOf(state, "plan").map(planLineOf),
    collaboration: lines("collaboration"),
    turningPoints: lines("turningPoints"),
  };
  const outcomes = ["aspiration", "values", "fit", "plan", "collaboration"] as const;
  return {
    language: state.lang,
    ...record,
    map: shownMap(state.map),
    ratings: state.ratings,
    open: outcomes.filter((section) => record[section].length === 0),
    // What turned out to be no mistreatment is none; what touched on life and death stays, misread or not.
    guards: state.guards
      .filter((raised) => raised.guard !== "treatment" || !raised.eased)
      .filter((raised) => !raised.faint)
      .map((raised) => raised.guard),
  };
}

/** What the person struck, kept aside so that it can be restored. No export holds it. */
export type Struck = {
  readonly lines: readonly { readonly section: RecordSection; readonly line: Line }[];
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly tasks: readonly { readonly id: string; readonly name: string }[];
};

export function struckOf(state: State): Struck {
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
  return {
    lines: state.lines
      .filter((line) => line.struck)
      .map((line) => ({ section: line.section, line: lineOf(line) })),
    parties: state.map.parties.filter((party) => party.struck).map(named),
    tasks: state.map.tasks.filter((task) => task.struck).map(named),
  };
}

function linesOf(state: State, section: RecordSection): readonly KeptLine[] {
  return state.lines.filter((line) => line.section === section && !line.struck);
}

function lineOf({ line, text, edited, said }: KeptLine): Line {
  return { id: line, text: edited ?? text, said };
}

function planLineOf(line: KeptLine): PlanLine {
  const { when, with: withWhom, firstStep, obstacle, answer } = line;
  return { ...lineOf(line), when, with: withWhom, firstStep, obstacle, answer };
}
