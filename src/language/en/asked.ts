import type { FindingKind } from "../finding.ts";
import type { PartyFound } from "./party.ts";

export type Evidence = {
  readonly kind: Exclude<FindingKind, "party" | "act" | "risk" | "commitment">;
  readonly rule: string;
  readonly confidence: number;
  readonly detail?: "direct" | "through" | "none";
};

type Context = {
  readonly flat: string;
  readonly asks: string | null;
  readonly parties: readonly PartyFound[];
  /** Kinds that rules have found. */
  readonly kinds: ReadonlySet<FindingKind>;
};

/** What the question itself makes of an answer: after a question for the task, what comes is the task. */
export function askedEvidence({ flat, asks, parties, kinds }: Context): readonly Evidence[] {
  const isMinimizing = kinds.has("minimizing");
  const evidence = (
    kind: Evidence["kind"],
    confidence: number,
    detail?: Evidence["detail"],
  ): readonly Evidence[] => [
    { kind, rule: `asked.${asks ?? "nothing"}`, confidence, ...(detail === undefined ? {} : { detail }) },
  ];
  switch (asks) {
    case "concern.task":
    case "role.everyday":
      return evidence("task", 0.8);
    case "role.restated":
      return [
        ...evidence("task", /(?<!\w)(?:i|we|i'?m|my)(?!\w)/.test(flat) ? 0.7 : 0.4),
        ...(!isMinimizing &&
        /(?<!\w)(?:so|for|make|makes|keep|keeps|help|helps|sure|look after|the one|people|nobody)(?!\w)/.test(
          flat,
        )
          ? evidence("effect", 0.6)
          : []),
      ];
    case "recipient.trouble":
      return evidence("trouble", 0.75);
    case "recipient.better":
      return evidence("trouble", 0.7);
    case "circle.inside-view":
      return evidence("trouble", 0.55);
    case "circle.partner-view":
      return /(?<!\w)(?:late|hates?|hard|annoy\w*|wait\w*|slow|scared|squeeze\w*|never|can'?t|don'?t|won'?t|wouldn'?t|trouble|problem|pay|stress\w*|moan|argue|deadline|chas\w+|pain|nightmare|mess|sick of|fed up|struggl\w+)(?!\w)/.test(
        flat,
      )
        ? evidence("trouble", 0.55)
        : [];
    case "recipient.reason":
      return evidence("reason", 0.75);
    case "outcomes.aspiration":
      return /(?<!\w)(?:used to want|to retire|no idea|nothing|not so much)(?!\w)/.test(flat)
        ? []
        : evidence("value", 0.75);
    case "outcomes.values":
    case "vision.phrase":
      return evidence("value", 0.75);
    case "concern.wish":
      return /^\W*(?:to|less|more|better|some|a|something|be|want|being|work|just|see|knowing|feel\w*|stop|meaning|respect)(?!\w)/.test(
        flat,
      )
        ? evidence("value", 0.6)
        : [];
    case "assets.gained":
      return evidence("strength", 0.7);
    case "outcomes.collaboration":
      return /(?<!\w)(?:nobody|no one|none|alone|can'?t see|wouldn'?t work)(?!\w)/.test(flat)
        ? []
        : evidence("collaboration", 0.7);
    case "contact.last-reaction":
      return lastReaction(flat, parties, evidence, kinds);
    case "contact.where-it-stops":
      return whereItStops(flat, parties, evidence, kinds);
    case "mirror.difference":
      return !kinds.has("comparison") &&
        /(?<!\w)(?:life|lives|thank\w*|clap\w*|paid|money|grand|degrees?|licen[cs]es?|train\w*|responsib\w+|stakes|skill\w*|replaced|choose|chose|respect\w*|hero\w*|wakes?|important|matters?|prestige|educat\w+|college|uni|university|years|risk|blood)(?!\w)/.test(
          flat,
        ) &&
        /(?<!\w)(?:surgeons?|doctors?|pilots?|he|she|they|his|her|people|ceo|president)(?!\w)/.test(flat) &&
        !/(?:no difference|same thing|not different|fair point|clever)/.test(flat)
        ? evidence("comparison", 0.55)
        : [];
    case "comparison.feeling":
      return isContrast(flat) &&
        !/(?<!\w)(?:sound|don'?t compare|no feelings|nothing|same boat|no difference|mutual|respect)(?!\w)/.test(
          flat,
        )
        ? evidence("comparison", 0.55)
        : [];
    case "comparison.fairness":
      return !/^\W*(?:no|nah|not really|it'?s fair|fair)(?!\w)/.test(flat) &&
        /(?<!\w)(?:they|he|she|he'?s|she'?s|they'?re|permanents?|bosses|chefs?|managers?|office|the [a-z]+s)(?!\w)/.test(
          flat,
        ) &&
        /(?<!\w)(?:gets?|got|paid|pay|on|take|takes|bonus\w*|rate|more|double|new|hybrid|credit|award|keep|have|has)(?!\w)/.test(
          flat,
        ) &&
        !/(?<!\w)(?:evens out|fixed it|no complaints|works fine)(?!\w)/.test(flat)
        ? evidence("comparison", 0.55)
        : [];
    case "circle.society":
      return isMinimizing ||
        /(?<!\w)(?:doubt|nothing|not really|don'?t think|no idea|better off without|worse|harm|guilty|damage|less said)(?!\w)/.test(
          flat,
        )
        ? []
        : evidence("effect", 0.55);
    default:
      return [];
  }
}

/** Them set beside us in one answer. */
function isContrast(flat: string): boolean {
  const isThem =
    /(?<!\w)(?:they|them|their|they'?re|he|she|sales|office|managers?|the [a-z]+s|people|[a-z]+ (?:girls|lads|people|team|lot))(?!\w)/.test(
      flat,
    );
  return (
    isThem &&
    /(?<!\w)(?:i|i'?m|me|my|we|us|our)(?!\w)/.test(flat) &&
    /(?<!\w)(?:get|gets|got|when|see|have|go|walk|home|paid|stand|small|less|more|name|chairs?|credit|stuck|still)(?!\w)/.test(
      flat,
    )
  );
}

type Make = (kind: Evidence["kind"], confidence: number, detail?: Evidence["detail"]) => readonly Evidence[];

function lastReaction(
  flat: string,
  parties: readonly PartyFound[],
  evidence: Make,
  kinds: ReadonlySet<FindingKind>,
): readonly Evidence[] {
  if (kinds.has("contact")) return [];
  if (
    /^\W*(?:none|never|no|nothing|not|haven'?t|can'?t|nobody|don'?t|what reaction|there isn'?t)(?!\w)/.test(
      flat,
    )
  )
    return evidence("contact", 0.6, "none");
  const isTold =
    /(?<!\w)(?:he|she|they|someone|somebody|one|a|the)(?!\w).{0,40}(?<!\w)(?:said|told|\w{3,}ed|gave|saw|came|ran|threw|shook|held|stood|swore|laughed|cried|told|made|wrote|sent)(?!\w)/.test(
      flat,
    );
  return isTold || parties.some((party) => party.ring === "customer")
    ? evidence("contact", 0.55, "direct")
    : [];
}

function whereItStops(
  flat: string,
  parties: readonly PartyFound[],
  evidence: Make,
  kinds: ReadonlySet<FindingKind>,
): readonly Evidence[] {
  if (kinds.has("contact")) return [];
  if (/(?<!\w)(?:doesn'?t stop|direct|straight|in the face|get everything)(?!\w)/.test(flat))
    return evidence("contact", 0.65, "direct");
  const passer = parties.some((party) => party.ring !== "customer" && party.ring !== "society");
  return evidence("contact", 0.55, passer ? "through" : "none");
}
