export * from "./finding.ts";
export { calledBack } from "./called.ts";
export { type AnswerForm, answerForm, inMidSentence } from "./answer-form.ts";
export { asDoing } from "./doing.ts";
export { type HeardSentence, inFull, isOwnEnglish } from "./en/in-full.ts";
export { saidBack } from "./said-back.ts";
export { detectLang, loadReader } from "./read.ts";
export { type Doing, doings } from "./fit/doing.ts";
export { type Fit, fitOf } from "./fit/fit.ts";
