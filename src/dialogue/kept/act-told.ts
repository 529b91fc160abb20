import type { Lang } from "../../language/index.ts";

/** Whether a sentence tells something that the person will or could do: a plan, a first step, a way out. What is done, or will not be, is none. */
export function tellsAnAct(said: string, lang: Lang): boolean {
  const plain = bare(said, lang);
  return !isNoAct[lang].test(plain) && isAct[lang].test(plain);
}

/** Whether a sentence says that nothing will be done, or cannot be. */
export function deniesAnAct(said: string, lang: Lang): boolean {
  return denies[lang].test(bare(said, lang));
}

/** Whether an act is done with somebody: then it may be asked with whom. */
export function involvesSomebody(said: string, lang: Lang): boolean {
  return withSomebody[lang].test(said.toLowerCase());
}

const withSomebody: Readonly<Record<Lang, RegExp>> = {
  ja: /聞|話|相談|会[いうおっわ]|頼|誘|声を?かけ|見せ|渡|教え|伝え|お願い|一緒|連絡|電話/u,
  en: /\b(?:ask|talk|tell|speak|call|ring|phone|meet|show|invite|teach|together|with|chat|explain|see (?:if|how|what|who)|find out)\b/u,
};

/** Without what softens the end of it: 「〜かな」, 「〜と思います」, "maybe". */
function bare(said: string, lang: Lang): string {
  const plain = said.normalize("NFKC").replaceAll("’", "'").toLowerCase().trim();
  return plain.replace(/[\s。.!！?？…wｗ]+$|\(笑\)$|笑$/gu, "").replace(softened[lang], "");
}

const softened: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:(?:かな(?:あ)?|かも(?:しれ(?:ない|ません|ん))?|(?:と|って)(?:思い?ます|思う|思って(?:い)?ます|思ってる)|(?:くらい|ぐらい|とか)(?:や|だ)?(?:な|ね|かな)?|ですかね|ですか|すかね|っすかね|っす|です(?:ね|よ)?|だ(?:な|ね|よ)?|や(?:な|ね|で|わ)?|わ(?:い)?|よ|ね|な|さ|で|けど|から|し|が))+$/u,
  en: /,? (?:maybe|perhaps|i (?:guess|suppose|think|reckon)|probably|tbh|though|lol|haha|or something)$/u,
};

const isAct: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:と|ど)く(?:わ|よ|ね)?(?=[\s　、。])|(?:[うくぐすつぬぶむる]|ます|たい|よう|つもり|予定|こと)$|(?:に(?:する|します)|する|します|しとく|おく|もらう|もらお|行こ|しよ|おごる|頼む|頼も|聞こ|書こ|話そ|渡そ|送ろ)|(?:^|、)[^。、]{1,16}(?:飯|ごはん|電話|メール|相談|提出|連絡|一日|休暇|有休|有給|貼り紙|写真|手紙|挨拶|あいさつ|見学|勉強|練習|申し込み|報告|質問|返事|LINE|line)$/u,
  en: /\b(?:i|we)(?:'?ll|'?d|'?m (?:going to|gonna)| (?:will|would|shall|can|could|might|may|should|must|want to|wanna|plan|mean|hope|intend|need to|have to|go|ask|talk|tell|write|show|bring|say|send|charge|open|make|take|put|learn|start)\b)|\b(?:id|ill|we'll|let's|lets|going to|gonna|thinking of|thought of|said we would|said i would)\b|^(?:(?:(?:and|then|so|well|ok|okay|just|first|firstly|first thing|next|maybe|perhaps|probably|honestly|um|to|by|start(?:ing)? (?:by|with)|today|tomorrow|monday|tonight):?,? )*)(?:go|ask|talk|tell|call|ring|phone|text|email|message|mail|write|send|show|take|bring|make|get|put|see|visit|look|try|start|begin|sit|walk|open|read|find|check|meet|speak|say|give|learn|apply|book|sleep|rest|buy|drive|train|teach|print|watch|listen|finish|keep|invite|join|sign|move|set|pick|draw|hand|leave|share|offer|count|wait|do|pop|nip|grab|have|type|list|pin|stick|hang|turn|swap|clean|carry|google|search|prepare|plan|think)(?:ing|ting|ning|ping)?\b|^(?:a|the|one|maybe a|just a) (?:\w+ ){0,2}(?:chat|word|call|coffee|cuppa|tea|meeting|list|letter|email|note|talk|visit|walk|message|text|beer|pint|lunch|course|ticket|write-?up)\b/u,
};

/** What is, was or will not be. */
const isNoAct: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:ない|ません|へん|ねえ|ねぇ|なし|無し|無理|むり|ムリ|(?<=[らかさたなまわばが])ん|(?:し|せ|やら|いか|行か|言わ|かけ)ん(?:て)?|た|ました|だった|でした|(?:て|で)(?:い)?(?:る|ます|とる)|(?:と|ど)る|まいか?|(?<=^|[てでにがはも])(?:ある|あります|いる|います|おる|おります)|わかる|分かる|見える|できる|なる|なります|困る|悩む|迷う|違う|違います|思う|終わる|消える|入る|飛ぶ|来る|くれる|くる|られる|される)$|やめ(?:て|と)|って(?:何|なん)|言ってない|言うてない/u,
  en: /\b(?:wouldn'?t|won'?t|would not|will not|not going to|ain'?t|never|no plan|can'?t|cannot|couldn'?t|don'?t|do not|doesn'?t|didn'?t|nothing|nobody|dunno|isn'?t|aren'?t|nowt)\b|^(?:who|what|why|how|which|where|when|is|are|do|does|did|can|could|should|shall|will|would)\b|\byou(?:'ve|'re| have| are)?\b.{0,24}\b(?:said|asked|knack|made|quoted|skipped|missed|told|keep|lost me)\b|^(?:ask any(?: ?(?:one|body)| man| woman)?\b|give me|tell me|ask (?:about|me|something)|show me|(?:go on|go back|carry on|next|wait|stop)(?: (?:please|now|one|question))*$|let me (?:see|think)|hold on|hang on|see above|hang up|take (?:that|it) out)\b/u,
};

const denies: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:や[らん]|(?<=^|[はもに、とを])[せし]|行か|いか|会わ|かけ|掛け|話さ|言わ|聞か|頼ま|動か|変え|決め|いら|要ら|考え(?:られ)?|やりたく|したく|知りたく)(?:ない|ません|ん|へん|ねえ|しない|しません)(?:て|と)?$|(?:やり|行き|いき|会い|話し|言い|聞き|頼み|動き|出し|送り|(?<=^|[はもに、とを])し)ません$|^(?:予定|計画|する(?:こと|気)|やる(?:こと|気)|次)(?:は|が|も)?(?:なし|無し|ない|ありません|あらへん|ねえ)|(?:やる|する|行く|決めた|約束した)(?:と|って|とか)(?:は)?(?:言って|ゆうて|言うて|言っと)(?:い)?(?:ない|ません|へん|らん)|(?:予定|計画)(?:じゃ|では|や)(?:ない|ありません)/u,
  en: /^(?:no,? )*(?:i (?:wouldn'?t|won'?t|would not|will not|am not going to|don'?t (?:want|plan|intend|have (?:a|any) plan)|do not (?:want|plan|intend)|never (?:agreed|said)|have no plan)|no (?:plan|date|step|idea of that)|(?:that'?s |it'?s |thats |its )?not (?:a|my|the) plan|there(?:'s| is) no plan|you made (?:that|it) up)\b/u,
};
