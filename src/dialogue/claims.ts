/**
 * Reflections that say more of an answer than it said: who stands before whom, whose view it is, what counts with whom. English has none of them:
 * an answer is said back by itself instead.
 */
export const claims: ReadonlySet<string> = new Set(
  `
  reflect-scene-wish reflect-scene-kept reflect-task-wish reflect-task-hands reflect-example-beside reflect-recipient-linked
  reflect-recipient-wish reflect-recipient-guess reflect-trouble-task reflect-trouble-side reflect-reason-chosen reflect-reason-kept
  reflect-better-from-here reflect-better-noted reflect-reaction-apart reflect-reaction-scene reflect-stops-path reflect-stops-place
  reflect-comparison-feeling reflect-fairness-noted reflect-who-starts-linked reflect-who-starts reflect-circle-no-difference
  reflect-inside-view-linked reflect-partner-view-linked reflect-society-linked reflect-everyday-linked reflect-absence-linked
  reflect-absence-nothing-changes reflect-cover-linked reflect-vision-linked reflect-values-linked reflect-fit-linked
  reflect-collaboration-linked reflect-plan-linked reflect-plan-with-linked reflect-plan-when-linked reflect-plan-first-step-linked
  reflect-plan-obstacle-linked reflect-plan-answer-linked reflect-assets-gained-linked reflect-assets-use-linked
  reflect-supporters-linked reflect-tried-linked reflect-tried feeling-beside feeling-word minimizing-noted minimizing-beside
  comparison-let-run comparison-two-sides effect-party effect-task effect-earlier effect-denied-kept effect-denied-apart
  trouble-side trouble-task reason-noted reason-linked new-party-added new-party-linked new-task-added new-task-linked
  thanks-absent-apart thanks-absent-kept thanks-given-kept thanks-given-linked contact-direct-kept contact-direct-linked
  contact-through-kept contact-through-linked contact-none-kept contact-none-apart value-noted value-linked strength-noted
  strength-linked commitment-kept commitment-linked collaboration-kept collaboration-linked short-word short-beside long-thread
  long-way listen-words listen-wonder listen-dwell listen-dip restate restate-mirror-difference restate-recipient-reason
  restate-contact-where-it-stops restate-circle-inside-view restate-circle-partner-view restate-role-absence link-concern-scene
  link-concern-task link-mirror-example link-mirror-difference link-recipient-who link-recipient-trouble link-recipient-reason
  link-recipient-better link-contact-last-reaction link-contact-where-it-stops link-circle-who-starts link-circle-inside-view
  link-circle-partner-view link-circle-society link-role-everyday link-role-absence link-role-cover link-outcomes-values
  link-outcomes-fit link-assets-gained link-outcomes-plan link-outcomes-plan-first-step link-outcomes-plan-obstacle
  link-outcomes-collaboration
`
    .trim()
    .split(/\s+/u),
);
