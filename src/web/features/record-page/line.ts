import type { RecordBody } from "../../client/sessions.ts";

export type Line = RecordBody["aspiration"][number];
export type PlanLine = RecordBody["plan"][number];
