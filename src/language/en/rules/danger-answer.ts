import type { Rule } from "../rule.ts";
import { risk } from "./risk-effect.ts";

/** Words before an answer that say nothing. */
const opening =
  "(?:(?:um+|er+m?|uh+|hmm+|mm+|well|honestly|honest|ok|okay|tbh|look|so|sir|ma'am|madam|to be honest|truthfully|if i'm honest|i suppose|i guess)[ ,.]+){0,2}";

/** Answers to the direct question about dying that affirm it without its words. */
export const dangerAnswerRules: readonly Rule[] = [
  {
    id: "en.risk.self-harm.affirmed",
    effect: risk("self-harm", "act"),
    pattern: [
      `^\\W*${opening}(?:yes|yeah|yea|ye|yah|yup|yep|aye|ay|ja|da|si|oui|oo|opo|haan|han|ji|na so|correct|true|affirmative|indeed|guilty|obviously|of course|always|often|daily|nightly|constantly|frequently|regularly|sometimes|many times|plenty times|every (?:single )?(?:day|night|morning|hour|minute|shift|evening)|all day|day and night|both|all of (?:it|the above|that)|that's right|spot on|you guessed it|i think so|i am(?=$|[.,!?;])|i do(?=$|[.,!?;])|i have been|i have(?=$|[.,!?;])|been (?:thinking|having)|most (?:days|nights|mornings)|a lot|loads|gabi gabi|araw araw|minsan|y|100 ?%|a hundred per ?cent|definitely|absolutely|certainly|on my (?:breaks?|days? off|own)|thinking|how did (?:you|u) (?:know|guess))(?=$|[.,!?;]| (?!i'm (?:fine|ok|okay|safe|good|grand)|i am (?:fine|ok|okay|safe|good|grand|well|joking|sure)|safe|fine|joking|well|good|but only joking|no|not|you (?:mis|did|got)|it was (?:a|only|just)|that was|misread|a joke|an expression))`,
      "(?:can't|cannot|won't|wouldn't|couldn't|not going to|not gonna) (?:say (?:no|i'm not|that i'm not|it isn't)|deny (?:it|that)?|rule (?:it|that) out|lie|pretend (?:otherwise|i'm not))|(?:lying|lie) if i said (?:no|not|otherwise|i wasn't|i wasnt)|you (?:could|might|can) say (?:that|so)|(?:isn't|not|ain't) (?:off the table|out of the question|ruled out)|more (?:often )?than (?:i'd|i would|you'd|i|not) ?(?:like|care|want|admit|think)?|since [^.!?\\n]{2,40},? (?:yes|yeah|aye|yep)|(?:yes|yeah|aye|yep)[ ,.]+(?:since|doing|not yet|every|most|at night|when|on|in the|after|before)",
      "(?:already|just) (?:decid\\w+|work\\w+ out|pick\\w+|plan\\w+) (?:when|where|how)|(?:but|then|so|thinking)[ ,.]+(?:yes|yeah|aye|yep)(?=$|[.,!?])|on my mind (?:since|every|all|a lot|most|from)|(?:matter|say|help|change anything) if i (?:said|say) yes|what if i (?:was|am|did|do)(?=$|[.?!])|want(?:ed)? it (?:all )?(?:over|done|finished|to be over)",
    ].join("|"),
    asks: ["safety.ask"],
    exceptions: [
      "(?:yes|yeah|aye|ok|of course)[ ,.]+(?:i'm|im|i am|all|everything(?:'s| is)?|feeling|quite|very|perfectly|totally)[ ,]+(?:fine|ok|okay|safe|good|grand|well|alright|all right|sure)",
      "(?<!not )(?<!n't )(?:joking|kidding|exaggerat\\w*|figure of speech|dramatic|an expression|a saying|just a joke|only a joke)",
      "(?:yes|yeah)[ ,.]+(?:you (?:misread|misunderstood|got it wrong)|i (?:meant|mean|was talking))",
      "(?:of course|absolutely|definitely|certainly) not|always (?:been )?(?:fine|happy|well)|(?:not|never) (?:sometimes|often)",
    ],
    span: "utterance",
    reason: "The direct question is affirmed, or a denial of it is refused.",
    matches: [
      "Yes po, gabi gabi",
      "aye. want it over",
      "every single night if you must know",
      "can't say I'm not",
      "since the layoff, yes",
      "you could say that",
      "i would be lying if i said no",
      "Affirmative.",
      "It isn't off the table",
    ],
    mustNotMatch: [
      "no",
      "Yes, I'm fine",
      "absolutely not, I was on about the football",
      "of course not",
      "God no, I was joking",
      "no, I have a family",
      "yes you misread me",
    ],
  },
];
