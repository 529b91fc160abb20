import type { Lang } from "../language/index.ts";
import { remembered } from "./remember.ts";
import { sentencesOf } from "./sentences.ts";
import type { State } from "./state.ts";
import type { Topic } from "./topic.ts";

/** Whether a question would take for granted what the person has said is not so: workmates, a team, a manager of somebody who works alone. */
export function lacksGround(state: State, topic: Topic): boolean {
  if (topic === "mirror.difference") return namedNoOtherWork(state);
  if (topic === "vision.phrase") return worksAlone(state) || !spokeOfAWorkplace(state);
  return takesWorkmates.has(topic) && worksAlone(state);
}

/** Whether a house, a team or somebody above was spoken of, whose words and goals one could know. */
const spokeOfAWorkplace = remembered(({ told, lang }: State): boolean =>
  told.some(({ text }) => aWorkplace[lang].test(text)),
);

const aWorkplace: Readonly<Record<Lang, RegExp>> = {
  ja: /職場|会社|うちの(?:部|課|店|係|病院|園|センター)|上司|社長|部長|課長|係長|店長|所長|院長|園長|施設長|事務長|主任|リーダー|班長|チーム|部署|会議|朝礼|打ち合わせ|本社|本部|支店|目標|方針/u,
  en: /\b(?:manager|boss|gaffer|supervisor|foreman|director|head (?:of|teacher)|team|company|firm|head office|department|ward|meetings?|briefing|huddle|standup|targets?|goals?|mission|workplace|hr|management|colleagues?|lead)\b/iu,
};

/** Whether the answer to whose work one looks up to told of something else: then there is nothing to set one's own beside. */
function namedNoOtherWork({ answered, lang }: State): boolean {
  const answer = answered["mirror.example"]?.text;
  return answer !== undefined && answer.length > aName[lang] && !somebodysWork[lang].test(answer);
}

/** Characters of an answer that is no more than a name. */
const aName: Readonly<Record<Lang, number>> = { ja: 14, en: 26 };

/** Ends of words for those who do a work, and people. */
const somebodysWork: Readonly<Record<Lang, RegExp>> = {
  ja: /[師士者員医工屋官夫婦手主長僧]|先生|職人|さん|くん|仕事|ヘルパー|ドライバー|エンジニア|スタッフ|コンサル|ナース|シェフ|人(?:たち)?(?:とか|や|か|は|が|の|。|$)|[母父姉兄妹弟妻]|おばあ|おじい|ばあちゃん|じいちゃん/u,
  en: /\b(?:jobs?|work|nurs\w+|midwi\w+|doctors?|medics?|vets?|cops?|police|chefs?|cooks?|guides?|judges?|coaches?|priests?|paramedics?|mechanics?|(?:fire|police|post|trades)(?:men|man|women|woman)|sister|brother|mum|mam|mom|mother|dad|father|nan|gran\w*|wife|husband|partner|cousin|friend|mate|neighbou?r|people who|someone who|somebody who|them that|those who|(?!(?:n?ever|(?:an)?other|over|after|under|better|numbers?|matters?|winter|summer|later|together|w?hether|n?either|rather|papers?|water|orders?|letters?|corners?|computers?|however|whatever|whenever|forever|doors?|floors?|colou?rs?|want|restaurants?|important)\b)\w{2,}(?:ers?|ors?|ists?|ians?|ants?|wife|smith))\b/iu,
};

/** Whether a wording speaks of people at work beside the person. */
export function speaksOfWorkmates(template: string, lang: Lang): boolean {
  return workmates[lang].test(template);
}

/** Topics that are all about the people one works with. */
const takesWorkmates: ReadonlySet<Topic> = new Set<Topic>([
  "circle.inside-view",
  "vision.phrase",
  "outcomes.collaboration",
]);

/** Whether the person told that they work by themselves. */
export const worksAlone = remembered(({ told, lang }: State): boolean =>
  told.some(({ text }) => alone[lang].test(text.replaceAll("’", "'"))),
);

const alone: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:(?:お?い|俺|私|わたし|僕|うち|自分|社員は|職場は|店は|現場は|いつも|ずっと)(?:は|が|も)?、?)(?:一人|ひとり|独り)(?:です|だ(?:から|よ|けど|し|$)|たい|や(?:ね|けん|から|し|$)|で(?:やって|やり|まわ|回|働|して(?:い|る|ま)))|(?:一人|ひとり)(?:親方|社長|でや(?:っと|ってま|ってい?る|りよ))|^(?:だから|もう|ずっと)?(?:一人|ひとり)(?:やって|や(?:ね|けん|から)|だから|って|たい)|(?:同僚|仲間|チーム|上司|職場の人|一緒に働く人|名刺|会議|朝礼)(?:は|や(?:ら)?|なんて|など|とか|も)?(?:、)?(?:い(?:ない|ません)|おら(?:ん|へん|れん)|なか)/u,
  en: /\b(?:i work|i'm working|i do it all)(?: mostly| always| all)* (?:alone|on my own|by myself)\b|\b(?:it's|its|there's|there is|theres) (?:just|only) me\b(?! (?:and|that|who|being))|\b(?:haven't|havent|don't have|dont have|ain't|not)(?: got)? (?:any|a) (?:colleagues?|workmates?|team|boss|manager|staff)\b|\b(?:have|got|there's|there are|there is)(?: got)? no (?:colleagues?|workmates?|team|boss|manager|staff)\b|\b(?:no (?:meetings|colleagues|workmates|team|boss|manager)|self-employed|sole trader|one[- ](?:man|woman) (?:band|show|shop|firm))\b/iu,
};

const workmates: Readonly<Record<Lang, RegExp>> = {
  ja: /一緒に働く|職場|上司|部署|チーム|会議|朝礼|同僚|隣で見て|先輩|後輩/u,
  en: /\b(?:colleagues?|teams?|workplace|at work|where you work|managers?|compan(?:y|ies)|meetings?|departments?|people beside you)\b/iu,
};

/** Lines back to which a question for a "who" is still in the ear: about ten turns. */
const linesApart = 20;

/** Whether somebody was asked for a short while ago: who notices, who waits, who takes over are heard as one question. */
export const askedWhoLately = remembered(({ sentences, lang }: State): boolean =>
  sentences.slice(-linesApart).some((line) => asksWho(line, lang)),
);

/** Whether a line asks for somebody. */
export function asksWho(line: string, lang: Lang): boolean {
  return whoAsked[lang].test(line);
}

const whoAsked: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:誰|どなた)[^。]*か。/u,
  en: /\b(?:who|whose|whom)\b(?! (?:use|get|receive|deal|work)\b)[^.?]*\?/iu,
};

/** Turns before a death was told of in which whoever was named may be the one who died. */
const turnsBefore = 8;

/** Whether somebody by this name may be the one whose death was told: of whom it is said, or who was named not long before where it names nobody. */
export function mayHaveDied({ told, last, lang }: State, name: string): boolean {
  const bare = name.replace(/^(?:the|your|my) /u, "").replace(/(?:さん|さま|様|くん|ちゃん)$/u, "");
  const now = last ? sentencesOf(last.text).map((text) => ({ text, turn: last.turn })) : [];
  const clauses = [...told.map(({ text, said }) => ({ text, turn: said.turn })), ...now];
  const named = clauses.filter(({ text }) => text.includes(bare)).map(({ turn }) => turn);
  return clauses.some(({ text, turn }) => {
    const plain = text.replaceAll("’", "'");
    const found = died[lang].exec(plain);
    if (!found) return false;
    const who = whoDied[lang].exec(plain.slice(0, found.index))?.[1];
    // 「吉沢さんの奥さんが」, "Ivy's dog": somebody of theirs.
    if (who !== undefined) return who.replace(/(?:さん|さま|様|くん|ちゃん)$/u, "").endsWith(bare);
    return named.some((at) => at <= turn && at >= turn - turnsBefore);
  });
}

const died: Readonly<Record<Lang, RegExp>> = {
  ja: /亡くな|死(?:んだ|んで|にまし|なした)|逝っ|逝き|他界|葬(?:式|儀)|通夜|命日|大往生/u,
  en: /\b(?:died|passed away|is dead|was dead|funeral)\b/iu,
};

/** Somebody, or something, of whom it is told that they died. */
const whoDied: Readonly<Record<Lang, RegExp>> = {
  ja: /([^、。「」\s]{1,12}?)(?:が|は|も)[^、。]{0,12}$/u,
  en: /\b((?:my|our|his|her|their|the|a) (?:old |late |little )?[\w']+|(?!He\b|She\b|They\b|And\b|But\b|Then\b)\p{Lu}[\p{Ll}']+)(?: had| has| just)?\s*$/u,
};
