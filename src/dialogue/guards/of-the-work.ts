import { assumeFrom, type FindingOf, type Lang, type Reading } from "../../language/index.ts";
import { sentenceAround } from "../kept/decide-lines.ts";
import type { State } from "../state.ts";
import { actOf } from "../told.ts";
import { saysItPlainly } from "./denies-danger.ts";
import { namesDespair } from "./gathered-signs.ts";

type RiskFinding = FindingOf<"risk">;

/**
 * Words of not being noticed, needed or there, where the work is spoken of and nothing else speaks of dying. `noticed`: nobody sees what one
 * does, or anybody would do, which is what people come here with. `gone`: oneself not there any more, which may be said of a desk and may
 * be said of more, so it is asked which.
 */
export function ofTheWork(
  { signs }: Pick<State, "signs">,
  { text, lang }: Reading,
  risk: RiskFinding,
): "noticed" | "gone" | null {
  const said = text.normalize("NFKC").replaceAll("’", "'");
  if (risk.severity === "act" || saysItPlainly(said, lang) || namesDespair(said, lang)) return null;
  if (signs.length > 0 || ofLife[lang].test(said)) return null;
  const { start, end } = sentenceAround(text, risk);
  const sentence = text.slice(start, end).normalize("NFKC").replaceAll("’", "'");
  if (wished[lang].test(sentence)) return null;
  const isUnnoticed = unnoticed[lang].test(sentence) || workGone[lang].test(sentence);
  const isGone = gone[lang].test(sentence.replace(workGone[lang], " "));
  if (isUnnoticed && !isGone) return workplace[lang].test(said) ? "noticed" : "gone";
  return isGone && workplace[lang].test(sentence) ? "gone" : null;
}

/** A reading without what nobody would take for more than a complaint of the work. */
export function withoutWorkAlone(state: Pick<State, "signs">, reading: Reading): Reading {
  const findings = reading.findings.filter(
    (one) =>
      !(one.kind === "risk" && one.risk === "self-harm" && ofTheWork(state, reading, one) === "noticed"),
  );
  return findings.length === reading.findings.length ? reading : { ...reading, findings };
}

/** Whether something of a workplace is named. */
export function namesWork(text: string, lang: Lang): boolean {
  return workplace[lang].test(text);
}

/** What the answer says of how far it goes: only as far as the work, further, or not known. */
export function howFar({ text, lang, findings }: Reading): "work" | "more" | "unknown" {
  const said = text.normalize("NFKC").replaceAll("’", "'");
  const isSign = findings.some(
    (one) => one.kind === "risk" && one.risk === "self-harm" && !one.negated && one.confidence >= assumeFrom,
  );
  if (isSign && saysItPlainly(said, lang)) return "more";
  if (further[lang].test(said.replace(noFurther[lang], " "))) return "more";
  if (onlyWork[lang].test(said)) return "work";
  if (isSign) return "more";
  // To a question of two sides a bare yes or no says neither.
  const act = actOf(findings);
  const isBare = act === "agree" || act === "disagree" || act === "dont-know";
  return isBare || unsure[lang].test(said) ? "unknown" : "work";
}

/** Nobody notices, knows of it or needs just this person. */
const unnoticed: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:誰|だれ)(?:に|から)?も[^。、]{0,14}(?:必要と?され(?:て(?:い)?)?な|気(?:づ|付)(?:か|き)|知ら|覚えて|見て|見向|困ら)|気(?:づ|付)かれ(?:な|ませ|へん|ん)|いても(?:いなくて|居なくて|おらんで)も|居ても居なくても|(?:私|わたし|自分|俺|僕|うち|わし)(?:なんか|なんて|なんぞ|みたいなの)?(?:は|が|を|も|って)?、?(?:もう|特に|別に)?(?:いら|要ら|必要(?:と)?(?:され)?(?:て)?(?:い)?)な|(?:代わ|替わ|かわ)り(?:は|が|なんて|なんか|も)[^。、]{0,8}(?:いる|おる|い(?:ます|くら)|きく|利く|見つか)|空気(?:みたい|のよう|と同じ|扱い|です|や|だ)|透明(?:人間|みたい)/u,
  en: /\b(?:no ?body|no ?one|not a soul|none of (?:them|you)|(?:do|does|did|would|will|wo|ca|could)(?:n'?t| not| never)|never)\b[^.!?]{0,30}\b(?:know|knows|knew|notic\w*|realis\w*|realiz\w*|remember\w*|see|care|miss|need)\b[^.!?]{0,16}(?:\b(?:exist\w*|i(?:'m| am| was|'d been)? (?:here|there|around|gone|missing)|me)\b(?! in)|(?<=notic\w{0,4})(?=$|[.,!?;]))|\binvisible|\breplaceable|\b(?:no|any|much|little) difference (?:whether|if) i\b/iu,
};

/** The work itself, not whoever does it, would be no more. */
const workGone: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:部署|課|部門|仕事|業務|作業|係|店|会社|ポスト|役割|席|担当)(?:が|は|ごと|も|自体|なんて|なんか)[^。、私俺僕自]{0,8}(?:消え|なくな|無くな)/u,
  en: /\b(?:my|the|this|our|that|whole) (?:whole |little )?(?:jobs?|role|post|position|department|team|desk|office|company|section|branch|work|line|shop|form|report|task)(?: [\w']+){0,3} (?:vanish\w*|disappear\w*|cease\w* to exist|not exist|be gone)/iu,
};

/** Oneself not there any more. */
const gone: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:消え|いなくな(?:っ|り)|居なくな(?:っ|り)|い(?:なく)|おらん(?:で|く))(?:て)?も(?:[^。]{0,20}(?:回|困|変わ|同じ|気|まわ)|$)|(?:消え|いなくなっ|居なくなっ)たら[^。]{0,20}(?:回|困|変わ|気|まわ)|(?:いない|いなくなった|おらん|居ない)(?:ほう|方)が[^。]{0,10}(?:チーム|職場|会社|部署|店|現場|仕事|みんな|皆)|(?:私|わたし|自分|俺|僕|うち|わし)(?:が|の)?存在(?:する|して(?:い)?る)?(?:意味|価値|理由)/u,
  en: /\bif i (?:just |simply |ever )?(?:vanish\w*|disappear\w*|(?:was|were)(?:n'?t| not)? (?:gone|here|there|around|not there)|did ?n[o']t (?:exist|come|turn up|show up)|stopped (?:coming|existing|turning up))|\bi(?:'d| could| might| may)? (?:as well |just |simply )*(?:vanish|disappear|not (?:be there|exist)|(?:do|did)n'?t exist)\b|\b(?:team|office|company|department|place|they|it|business|shop|kitchen|ward|branch|everything)\b[^.!?]{0,12}\b(?:runs?|goes? on|manages?|copes?|fine|better off|no worse|the same|smoother)\b[^.!?]{0,12}\bwithout me\b|\bwithout me\b[^.!?]{0,24}\b(?:run|runs|goes?|manage|cope|fine|same|smoother)\b/iu,
};

const workplace: Readonly<Record<Lang, RegExp>> = {
  ja: /仕事|業務|作業|会社|職場|部署|課|部門|係|店|工場|現場|チーム|シフト|役割|役目|ポスト|席|机|担当|書類|伝票|図面|給与|経理|総務|事務|同僚|上司|課長|部長|店長|社員|客|学校|病棟|ライン|引き継|プロジェクト|会議|異動|勤め|働|出勤|朝礼|この部/u,
  en: /\b(?:jobs?|work(?:s|ing|ed|place|load)?|office|desk|company|firm|team|department|shifts?|payroll|rota|boss|manager|colleagues?|staff|role|post|position|building|floor|ward|shop|store|factory|warehouse|depot|site|council|clients?|customers?|filing|reports?|spreadsheets?|e-?mails?|phones?|meetings?|systems?|business|kitchen|branch|plant|line|agency|(?:that|this) place)\b/iu,
};

/** A life, a family, sleep, an end: then it is of more than the work. */
const ofLife: Readonly<Record<Lang, RegExp>> = {
  ja: /死|しに(?:た|て)|自殺|命|いのち|生き|生まれ|人生|この世|世の中|世界|地球|家族|(?<!作)家(?:の|で|に|も|では|でも)|子ども|子供|娘|息子|妻|夫|親|母|父|嫁|旦那|友達|友人|猫|犬|遺|葬|薬|首を|飛び|疲れ(?:切|き[っり]|果)|限界|終わ(?:ら|り)に|楽に|最後|最期|お別れ|さよなら|手紙|片付け|片づけ|整理|手帳|来年|予定|切符|荷物|人間を?や|全部|何もかも|どこに(?:も|い)|夜(?:中)?に|毎晩/u,
  en: /\b(?:di(?:e|ed|es|ying)|dead|death|kill\w*|suicid\w*|life|lives|living|alive|born|world|earth|planet|famil\w+|kids?|children|wife|husband|partner|mum|mom|mam|dad|mother|father|sons?|daughters?|friends?|the (?:cat|dog)|funeral|grave|way out|pills|tablets|goodbye|forever|for good|end it|ending it|peace|switch\w* off|go(?:ing)? on|anywhere|everywhere|any ?where)\b/iu,
};

/** Wished for: not of a desk, whatever stands beside it. */
const wished: Readonly<Record<Lang, RegExp>> = {
  ja: /た(?:い|く(?:な|て))|(?:たら|れば|ば)(?:いい|良い|よか|楽|な(?:あ|$|。)|済|助か)|(?:しまい|しまおう)|ほしい|方法|準備/u,
  en: /\b(?:want\w*|wanna|wish\w*|hop(?:e|ing)|rather|wouldn'?t mind|'d like|would like|love to|prefer|easier|thinking of|think about|ready to|going to|gonna|plan\w*)\b/iu,
};

const onlyWork: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:仕事|職場|会社|店|部署)(?:の)?(?:こと|話|中|ほう|方|上)?(?:だけ|です|や|だ|で(?:す|の)|$|。|、)|(?:仕事|職場|会社)(?:のこと|の話|の中)|そこまで(?:では|じゃ)|仕事以上(?:の|では|じゃ)|普段は(?:平気|大丈夫|元気)/u,
  en: /\b(?:(?:about|just|only|at|the|it's|its|purely|mostly) (?:the |my )?(?:work|job|payroll|office|desk)|no more than (?:that|work)|not more than|nothing more|(?:i'?m|am) (?:fine|grand|ok|okay|happy|all right|alright))\b|^(?:the |my )?(?:work|job)\b/iu,
};

const further: Readonly<Record<Lang, RegExp>> = {
  ja: /だけ(?:では|じゃ)?(?:な[いく]|ありませ|とちゃ)|だけのこと(?:では|じゃ)|全部|すべて|全て|何もかも|生き|人生|(?:うち|家|いえ)(?:で|に|の)|ふだん|普段|両方|どっちも|どちらも|以外|離れても|暮らし|生活|どこに/u,
  en: /\b(?:more than|not (?:just|only)|both|everything|everywhere|all of it|altogether|in general|generally|life|at home|all over|my whole|further|beyond|wherever|elsewhere|the lot)\b/iu,
};

/** "No more than work", 「仕事以上ではない」. */
const noFurther: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:それ|仕事)以上(?:の|では|じゃ)|仕事以外(?:は|では)[^。]{0,8}(?:平気|大丈夫|元気|普通|楽し|な[いく])|(?:家|暮らし|生活|ふだん|普段)(?:の(?:ほう|方))?(?:は|では)[^。]{0,8}(?:平気|大丈夫|元気|普通|楽し|違|問題な)/gu,
  en: /\b(?:no|nothing|not|n't) (?:any )?(?:more|further) than\b|\b(?:fine|grand|happy|ok|okay|good|not) (?:at home|elsewhere|in life|otherwise)|\b(?:home|life|the rest)(?:'s| is) (?:fine|grand|good|ok|okay|happy|lovely)/giu,
};

const unsure: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:わか|分か)(?:ら|り)(?:な|ませ|へん|ん)|どう(?:でしょう|だろう|なんだろう|かな)|さあ|うーん/u,
  en: /\b(?:don'?t know|dunno|not sure|hard to say|couldn'?t say|who knows|maybe|i suppose so)\b/iu,
};
