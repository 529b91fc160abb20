export * from "./event.ts";
export { careIn, mayOffer, standingCare, type StandingCare } from "./care.ts";
export { addDays, clockIn, isZone, onDay } from "./days.ts";
export { decideWeeks, type Weeks, type WeeksCommand } from "./decide.ts";
export { fansOverTime, lastFan, livingFan, type LivingFan, type PastFan } from "./fans.ts";
export { pastSession, type PastSession } from "./past.ts";
export { actsOf, type Act } from "./plan.ts";
export {
  isCheckInDay,
  isQuiet,
  nextCheckIn,
  noReminders,
  remindersAhead,
  type Reminder,
} from "./reminders.ts";
export { evolveWeeks, foldWeeks, initialWeeks, type WeeksState } from "./state.ts";
export { talkTurn, type TalkTurn } from "./talks/talk-turn.ts";
export { timeline, type TimelineEntry } from "./timeline.ts";
export { scaleValue, standingInvitation } from "./trend.ts";
