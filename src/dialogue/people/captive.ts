import type { Lang } from "../../language/index.ts";
import { focusParty } from "./focus.ts";
import type { State } from "../state.ts";

/** Whether those who receive the work cannot go elsewhere: an office, a service of the state, a department inside the house. */
export function isCaptive(state: State): boolean {
  const ring = focusParty(state)?.ring;
  if (ring === "colleague" || ring === "department") return true;
  const ownWork = [
    ...(["concern.wish", "concern.scene", "concern.task", "recipient.reason"] as const).map(
      (topic) => state.answered[topic]?.text ?? "",
    ),
    ...state.map.tasks.map((task) => task.name),
  ];
  return captiveWords[state.lang].test(ownWork.join("\n"));
}

/** Kinds of work whose recipients have no choice; names of the setting, not of the work's worth. */
const captiveWords: Readonly<Record<Lang, RegExp>> = {
  ja: /役所|役場|市庁|県庁|区庁|公務員|行政|自治体|市民課|税務|警察|消防|自衛隊|刑務|裁判所|法務局|ハローワーク|保健所|水道局|公立|給食|経理|人事部|総務|庶務|社内(?:システム|ヘルプ|の|向け)|情シス|情報システム部|線路|鉄道|電車|踏切|電力|送電|ガス管|水道|下水|道路|橋梁|橋の|インフラ|保守点検|基幹システム|下請け|孫請け|三次請け|夜警|清掃|介護|看護|病棟|保育|ヘルパー|警備|ここしかな|選べな|選びようが|ほかに(?:は)?な/u,
  en: /\b(?:council|government|civil serv|public (?:sector|service|library)|police|fire service|prison|court|tax office|benefits office|job ?cent|state school|accounts payable|payroll|in-house|internal|back office|helpdesk|help desk|no choice|stuck with|don't choose|only one)\b/iu,
};
