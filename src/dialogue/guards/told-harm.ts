import type { Lang } from "../../language/index.ts";
import { onceATurn } from "../once-a-turn.ts";

/** Things done to somebody at work that hurt, named plainly: shamed, mocked, called names, shut out, shouted at. */
export function harmIn(text: string, lang: Lang): { readonly start: number; readonly end: number } | null {
  const found = harms(text, lang)[0];
  return found ?? null;
}

/** How many different things of that kind are told. */
export function harmsIn(text: string, lang: Lang): number {
  return harms(text, lang).length;
}

/** Whether what is told is played down in the same breath: the sign of having had to laugh along, and no all-clear. */
export function playsDown(text: string, lang: Lang): boolean {
  return playedDown[lang].test(text.replaceAll("’", "'"));
}

/** Whether somebody at work does something to one that is no kindness: enough once it has been asked about. */
export function doneToMe(text: string, lang: Lang): boolean {
  return doneToOneself[lang].test(text.replaceAll("’", "'"));
}

const doneToOneself: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<!褒め|ほめ|助け|救|教え|誘|感謝|任さ|頼|慕|励まさ|支え|評価|声をかけ|声かけ|認め|喜ば|恵ま|見送|呼ば|案内|紹介)(?:[らさわまか]れ(?:て|た|る|ます|まし)|られ(?:て|た|る|ます|まし)|させられ)/u,
  en: /\b(?:she|he|they|the (?:\w+ ){0,2}(?:manager|boss|supervisor|lead|housekeeper|chef|foreman|owner|girls|lads|others))(?:'s|'ve| has| have| is| are)? (?:always |just |even |also |then |only |never |got |been )*(?!(?:help|thank|love|prais|teach|taught|pay|paid|bring|brought|ask|mak(?:es?|ing) me (?:tea|a|laugh)|listen|support|let)\w*\b)\w+(?:s|ed|ing)? (?:at |on |over |to |out )?(?:me|my)\b/iu,
};

/** Whether it is passed off as a laugh. */
export function passesForAJoke(text: string, lang: Lang): boolean {
  return playsDown(text, lang) && laughs[lang].test(text);
}

const laughs: Readonly<Record<Lang, RegExp>> = {
  ja: /冗談|ネタ|いじ[りら]|ノリ|笑/u,
  en: /\b(?:laugh\w*|jok\w+|banter|craic|messing|kidding|teas\w+|funny|fun)\b/iu,
};

const harms = onceATurn(
  (text: string, lang: Lang): readonly { readonly start: number; readonly end: number }[] => {
    const said = text.replaceAll("’", "'");
    return harmWords[lang].flatMap((pattern) => {
      const found = pattern.exec(said);
      if (!found) return [];
      const end = found.index + found[0].length;
      const isDenied =
        notDone[lang].test(said.slice(end)) || notBefore[lang].test(said.slice(0, found.index));
      return isDenied ? [] : [{ start: found.index, end }];
    });
  },
);

/** Right after the words, these say that it was not done. */
const notDone: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:れ|され)?(?:た|る)?(?:こと(?:は|も|が)?(?:一度も)?(?:な[いか]|ありませ)|て(?:は)?(?:い)?(?:な[いか]|ませ)|(?:は)?し(?:な[いか]|ませ))/u,
  en: /^(?:, )?(?: or anything)?,? (?:never|not really|no)\b/iu,
};

/** Right before the words, these say so. */
const notBefore: Readonly<Record<Lang, RegExp>> = {
  ja: /肩(?:を)?(?:ポンポン?|ぽんぽん?|軽く|そっと)?(?:と)?$/u,
  en: /\b(?:not (?:like|as if|that)|never|no ?(?:one|body)|(?:does|did|has|would|do)n't|not) (?:(?:she|he|they|anyone|anybody|it|ever|been|even|actually|really|being) ){0,3}$/iu,
};

const harmWords: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /(?:みんな|皆|全員|大勢|人|客|お客(?:さん|様)|同僚|後輩|部下|朝礼|会議|フロア)(?:さん)?(?:の前|の場|中|で)(?:で|に)?[^。]{0,30}?(?:読み上げ(?:させ|さ)|立たさ|怒鳴ら|叱ら|怒ら|罵ら|けなさ|笑わ|謝らさ|さらさ|晒さ|なじら|責めら|言われ)/u,
    /(?:私|わたし|僕|俺|自分|うち)の(?:椅子|いす|机|荷物|足|車|自転車)を[^。]{0,6}(?:蹴|叩|どか|捨て|隠|壊)|(?:標的|ターゲット)(?:が|は|に)[^。]{0,10}(?:こっち|私|僕|俺|自分|わたし|うち)|(?:組合|通報|内部告発|労基|相談|妊娠|産休|育休|有給)[^。]{0,14}(?:翌日|翌週|次の(?:日|週)|それから|とたん)[^。]{0,20}(?:草むしり|掃除|倉庫|雑用|重い|外さ|回され|シフト|無視)|晒(?:され|し(?:者|もの|上げ))|さらし者|吊し上げ|つるし上げ|見せしめ|笑い(?:もの|者)|読み上げさせら|立たされ(?:て|た|る)|土下座/u,
    /給料(?:泥棒|どろぼう|ドロボー)|無能|役立たず|能なし|(?:使え|つかえ)(?:ない|ねえ|ん)(?:奴|やつ|な|って|と言)|(?:バカ|馬鹿|ばか|アホ|あほ|ゴミ|クズ|カス|のろま|グズ|猿|サル|ブス|デブ|ハゲ|ババア|ジジイ)(?:だ|なん|や)?(?:から|だから|か|って|と|とか|でも|呼ば|扱い|にさ|(?:[、・\s]*(?:バカ|馬鹿|ばか|アホ|あほ))*[、\s]*(?:い(?:う|い(?:ます|まし)|われ|わはる)|言))|「(?!(?:頑張|がんば|無理|休|気をつけ|気いつけ|落ち着))[^「」]{2,18}(?:てろ|とけ|しろ|せえ|やがれ|んな|ってろ|こい|すんな)」?(?:って|と|て)(?:言わ|ゆわ|怒鳴ら)|(?:死ね|消えろ|帰れ|辞めろ|やめろ|辞めちまえ|邪魔だ?)(?:って|と|とか)(?:言|怒鳴)|お前(?:は|なんか|の|が)[^。」]{0,16}(?:考えなくて|いらな|要らな|誰でも|無駄|迷惑|邪魔|代わり)/u,
    /無視(?:され|する|して|続け)|(?:挨拶|あいさつ|返事)(?:を|も|が|しても|すら)?[^。]{0,8}返(?:し|っ)て[^。]{0,10}(?:な[いか]|ませ|もらえ)|(?:挨拶|あいさつ|返事)(?:して|を)?(?:も)?(?:くれ|もらえ)(?:な|ませ)|口(?:を|も|すら)?(?:きい|利い)て(?:くれ|もらえ)[^。]{0,3}(?:な|ませ)|いない(?:もの|みたい|かのよう)に(?:扱|さ|され)|ハブ(?:ら|に)|仲間(?:はず|外)れ|(?:連絡|グループ|会議|LINE|飲み会|ランチ|昼)[^。]{0,8}(?:から|に)(?:外さ|外して|抜かさ|呼ばれ(?:な|ませ))/u,
    /わざと[^。]{0,20}(?:[らさわまか]れ|られ|して(?:く|来)|しやが|な(?:い|かっ)|ませ|へん)|(?:ほか|他)の(?:人|先生|子|みんな|社員|スタッフ|同僚|パート)(?:さん|ら|たち)?に(?:は|だけは)[^。]{0,16}(?:のに|くせに)|(?:顔|目|名前)(?:も|を|すら|で)?(?:上げ|合わせ|見|呼|覚え)(?:て)?(?:くれ|はれ|もらえ|ようとし|も(?:し|せ))[^。、]{0,4}(?:な[いか]|へん|ませ|ん(?:$|。))|(?:私|わたし|自分|僕|俺|うち)(?:の(?:書類|分|席|机|シフト|名前|[^。、]{1,12})|に)?だけ[^。]{0,16}(?:押さ|回さ|渡さ|もらえ|やらさ|残さ|押しつけ|押し付け|呼ばれ|外さ|隠さ|(?:て|で)(?:くれ|もらえ)(?:な|ませ|へん|ん))/u,
    /(?:頭(?:が|は)?(?:ない|無い|悪い|おかしい)|頭(?:を)?使え|親の顔|小学生(?:が|以下|でも|レベル)|(?:バイト|新人|子ども|幼稚園)以下|脳みそ|センス(?:が)?ない|向いて(?:い)?ない|存在(?:が)?(?:価値|迷惑)|育ちが)[^。]{0,14}(?:って|と|とか|て)、?[^。]{0,10}(?:言(?:われ|って|い)|怒鳴|笑|書かれ|机|バサ)/u,
    /(?:(?:書類|資料|見積(?:もり|書)?|図面|伝票|ファイル|ノート|企画書|名札|カバン|荷物|弁当)[^。]{0,10}|机に)(?:バサ|投げ(?:て|た|つけ|られ)|叩きつけ|放り|突き返|破(?:ら|っ)|捨て(?:られ|た))/u,
    /(?:あいつ|あの(?:人|子|おばさん|おじさん|女|男)|私|俺|僕)[^。]{0,16}(?:って|と)[^。]{0,16}(?:笑っ(?:て|と)|陰で|ひそひそ|ヒソヒソ|コソコソ|話して(?:い)?て)|(?:笑(?:って|う)[^。]{0,16}(?:聞こえ|聞いて(?:しま|ちゃ))|(?:陰|裏|給湯室|後ろ)で[^。]{0,10}笑)/u,
    /(?:机|ロッカー|靴|名札|ヘッドセット|弁当|荷物|ファイル|マイク|道具|上着|資料)(?:を|が|も)?[^。]{0,6}(?:隠さ|捨てら|壊さ|破ら|落書き|蹴ら)/u,
    /(?:声|口|話し方|しゃべり方)(?:を)?(?:真似|まね)(?:する|し(?:て|た|よ|ます)|され)|(?:ものまね|物まね|モノマネ|口真似|口まね|声まね|声真似|しゃべり方|話し方|訛り|なまり)[^。]{0,8}(?:真似|まね|され|笑|からか)/u,
    /(?:手|手の甲|指|腕|頭|顔|頬|背中|腰|尻|お尻|足|膝|すね)(?:を|に|の[^。、]{1,4}を|まで)?[^。、]{0,8}(?:ぴしっ|ピシッ|ばしっ|バシッ|パシッ|ぱしっ|ぺしっ|ぱちん|パチン|べしっ|ごつん|叩|たた|はた|小突|こづ|つね|引っ張|ひっぱ|蹴|突か|殴|ぶた)[^。、]{0,3}(?:さ|ら|か)?れ(?:て|た|る|ます|まし)|(?:コーム|定規|物差|ものさし|バール|棒|ハンマー|スパナ|おたま|お玉|菜箸|ハサミ|ファイル|バインダー|雑誌|灰皿)で[^。、]{0,10}(?:叩|たた|はた|小突|突|殴|ぶた|やら|さ)(?:さ|ら|か)?れ(?:て|た|る|ます|まし)|いじめられ|いじめ(?:が|を受|に(?:あ|遭))|いびら|嫌がらせ|パワハラ(?!対策|研修|相談)|セクハラ(?!対策|研修|相談)|モラハラ|罵声|怒鳴(?:ら(?!ず|な[いく]|せ)|りつけ|り散ら|ってき|って)|どなら|詰められ(?!な)|殴ら|叩かれ|蹴られ|(?:物|書類|ペン|伝票|紙|皿|包丁|食材)(?:を|が)?[^。]{0,6}投げ(?:つけ)?ら|放り投げら|叩きつけら|ぶん投げ|舌打ちされ|(?:陰口|悪口)[^。]{0,6}(?:言わ|叩か)|(?:馬鹿|バカ|ばか)に(?:され|して(?:くる|き))|見下され|からかわれ|笑いものに|こき使/u,
  ],
  en: [
    /\b(?:put|puts|putting|read|reads|pinned|pins|posted|posts|showed|shows|shown|flashed|stuck|reading)\b(?=[^.!?]*\b(?:my|me|mine)\b)[^.!?]{0,60}?\b(?:up (?:in|on) the (?:canteen|office|kitchen|staff ?room|wall|door|break ?room)|on the (?:big |main )?(?:board|screen|wall|whiteboard|noticeboard|group|whatsapp|chat)|with my name|in front of)|name[- ]and[- ]sham\w+/iu,
    /\b(?:in front of (?:everyone|everybody|the (?:whole|entire|team|bay|floor|office|class|shift|lads|customers|others|room|ward|kitchen)|all (?:of )?(?:them|the)|my (?:team|whole)|people|customers|a customer))/iu,
    /\b(?:(?:do|does|doing|did|done) (?:an? |the |these |funny )?(?:impressions?|voices?|accents?)|impressions? of (?:me|my)|mimic\w*|mock(?:s|ed|ing)? (?:me|my)|(?:tak|took|takes|taken)\w* the (?:mick|mickey|piss|michael)|laugh(?:s|ed|ing)? (?:at (?:me|my)|when i(?! (?:fell|fall|slip|trip|drop(?:ped)? (?:a|the)|told|tell|sang|sing|did|do|danced?)\w*\b))|sneer(?:s|ed|ing)? at|(?:copies|copied|copy|copying) (?:my (?:voice|accent|walk|limp)|how i))\b/iu,
    /\b(?:calls?|called|calling) (?:me|us) (?:an? |the |some )?(?:\w+ ){0,2}?(?:names|stupid|thick|useless|worthless|lazy|fat|idiots?|moron|dumb|retard\w*|waste|numpty|muppet|thicko|liability|pathetic|bitch|cow|slag|princess|dinosaur|clown|joke|spastic|mong|dogsbody|slow)\b/iu,
    /\b(?:calls?|called|calling) me [A-Z]\w+[^.!?]{0,40}\b(?:over the (?:radio|tannoy|speaker)|so (?:the|every)[^.!?]{0,24}hears?|in front|laugh\w*)/u,
    /\b(?:hid|hides?|hidden|hiding|binned|bins|broke|smashed|trashed|spat (?:in|on)|tipped out) (?:my|me) (?:\w+ ){0,2}?(?:headset|lunch|coat|bag|mug|chair|badge|locker|tools?|notes?|stuff|things|boots|gloves|keys|phone|dinner|tea)\b/iu,
    /\b(?:pick(?:ed|s|ing) on|bull(?:ied|ies|ying)|(?:being|been|get|getting|got) harassed|harass(?:es|ed|ing) me|humiliat(?:e|es|ed|ing)|belittl(?:e|es|ed|ing)|(?:shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|scream(?:s|ed|ing)?|sw(?:ears?|ore|orn|earing)) at(?! (?:the|an?|her|him|them|poor|my|our|his|their|each|another|(?!me\b|us\b|you\b|every|all\b|people\b|staff\b)\w+ (?:about|over|for|because))\b)|gang(?:s|ed|ing)? up on|singl(?:es|ed|ing) me out|told me off in)\b/iu,
    /\b(?:blank(?:s|ed|ing)? me|ignor(?:es|ed|ing) me|fr(?:eeze|eezes|oze|eezing) me out|frozen out|leav(?:es|ing) me out|left me out|(?:won't|doesn't|don't|refuses to) (?:even )?(?:speak|talk|say (?:hello|good morning|hi)) to me|nobody (?:speaks|talks|will (?:speak|talk)) to me|silent treatment|rolls? (?:her|his|their) eyes at me|goes? quiet when i (?:walk|come))\b/iu,
    /\b(?:threw|throws?|thrown|chuck(?:s|ed)|slam(?:s|med)|kick(?:s|ed)|tip(?:s|ped)|rip(?:s|ped)|tore|swept|knock(?:s|ed)|fling|flung|dump(?:s|ed)) (?:my|the|all my|our) (?:\w+ ){0,3}?(?:folders?|papers?|files?|work|reports?|notes?|plans?|plate|tray|bag|lunch|coat|phone|laptop|book|order|paperwork|things|stuff|drawings?|printouts?|clipboard)(?: \w+){0,2} (?:on|at|across|in|into|off|down|up|away|over|to|onto)\b/iu,
    /\b(?:(?:took|takes|taken|left|leaves|leaving|dropped|cut|cuts|kept|keeps) me (?:off|out of) (?:the |all the |every )?(?:\w+ )?(?:e-?mails?|meetings?|chats?|groups?|lists?|rota|invites?|calls?|loop|whatsapp)|(?:do|does|doing|did|done) (?:a |this |that |her |his |their )?(?:\w+ )?(?:baby|silly|stupid|little|funny|squeaky|daft) voice)\b/iu,
    /\b(?:asked|asks|said|goes|hoped?)(?: me)?(?: if| whether| did)? (?:i|i'd|i had|you)(?:'d| had)? (?:enjoy\w*|had a (?:nice|good|lovely)|have a (?:nice|good)) (?:my |your |the )?(?:break|holiday|rest|time off|little holiday|days? off|week off)\b(?=[\s\S]*)(?<=\b(?:died|funeral|buried|death|passed away|cremat\w+|bereavement|compassionate|hospital|sick|chemo|miscarr\w+)\b[\s\S]{0,160})/iu,
    /\b(?:comments?|remarks?|jokes?|stuff|things|saying (?:stuff|things)|goes on|on (?:at me )?) (?:about|on) (?:my (?:\w+ )?(?:body|legs|bum|arse|chest|boobs|tits|figure|weight|skirt|top|clothes|underwear|hair|looks?)|what i(?:'m| am)? ?(?:wear(?:ing)?|look like|eat|weigh)|how i (?:look|dress|bend|walk))\b|\bstand (?:there|here|over there) where i can see (?:you|her)|\bwatch(?:es|ed|ing)? (?:me|us|them|the cameras) (?:at home|on (?:his|the) (?:phone|camera)|get changed|undress|bend)/iu,
    /\b(?:it'?s |it is |it was )?(?:only|just) (?:with )?me (?:that )?(?:he|she|they) (?:do|does|did|say|says|said|speak|speaks|talk|talks|treat|treats)\b|\b(?:take|takes|took|snatch\w*|grab\w*) (?:\w+ ){1,3}(?:off|out of) (?:me\b|my hands)|\b(?:someone|somebody) who (?:actually )?knows what (?:they|he|she)(?:'re|'s| are| is) doing/iu,
    /\b(?:breath(?:es|ing|ed) (?:on|down) (?:my|our) necks?|groped|touch(?:es|ed) (?:me|my)\b(?! (?:feet|heart|soul|life))|threw (?:\w+ ){1,3}at me|throws? (?:\w+ ){1,3}at me|grabbed me|pushed me|shoved me|slapped me|hit me|hits me|spat at me|what are you, (?:his|her|my) \w+|said i(?:'m| am| was) (?:just |only )?(?:a |an )?(?:useless|thick|stupid|worthless|joke|waste|pathetic|lazy))\b/iu,
  ],
};

const playedDown: Readonly<Record<Lang, RegExp>> = {
  ja: /ウケ(?:る|ます|た|て)|うけ(?:ますよね|るでしょ)|冗談(?:で|だ|です|なん|や|みたい|半分)|ネタ(?:で|だ|です|に)|いじ(?:り|られ)(?:キャラ|役|です|だ|なん|みたい)|ノリ(?:で|だ|です|なん)|(?:私|わたし|自分|うち|俺|僕)も(?:一緒に|いっしょに|つられて)?笑(?:い|って|うて|っと)|笑って(?:ごまか|流|済ま|ます|まし|る)|悪気(?:は|が|も)?(?:な|あり)|(?:大した|たいした)こと(?:じゃ|では|は)?(?:な|あり)|よくある|(?:こんな|そんな)もの?(?:かな|だ|です|か|や|なのか)|普通(?:です|かな|なの)|仕方(?:が)?(?:な|あり)|しょうがな|慣れ(?:て|た|まし|ちゃ|っす|です)|(?:私|自分)(?:が|さえ)我慢|気にしすぎ|(?:店長|上司|先輩|主任|課長|部長|社長|室長|あの人|向こう|むこう)(?:さん)?も(?:大変|忙し|余裕|必死|ピリピリ|立場)|悪い人(?:じゃ|では)(?:な|あり)|事実(?:な|だ|です)|(?:みんな|皆)(?:も)?(?:同じ|言われ|やられ)|(?:みんな|皆)(?:さん)?(?:笑|下(?:を)?向)|期待(?:の裏返し|されて)|そういう(?:世界|もん|もの|ところ|職場)(?:な|です|だ|や)|修(?:行|業)(?:だ|です|な|のうち)/u,
  en: /\b(?:not (?:like|as if|that) (?:she|he|they)(?:'s|'re)? \w+s? me|(?:as|for) a (?:laugh|joke)|having a (?:laugh|joke)|(?:not|isn'?t) (?:really )?(?:his|her|their) fault|(?:he|she|they)(?:'s|'ve|'re| has| have| is| are)? (?:got )?(?:a lot on|under (?:a lot of )?(?:pressure|stress)|stressed)|(?:in|with) (?:good|all) (?:humou?r|fun|jest)|(?:only|just|bit of|all) (?:a bit of )?(?:banter|craic|messing|joking|joke|teasing|kidding|fun|laugh)|(?:a|was a|it's a|was) joke|it's (?:all )?banter|(?:every(?:one|body)|they(?: all)?|the (?:others|whole \w+)) laugh(?:s|ed)?(?! with)|so (?:do|did) i(?=[ .,!]|$)|laugh(?:ed|ing)? along|(?:she|he|they|that)(?:'s| is|'re)? (?:just |only )?(?:messing|joking|kidding|teasing|having a laugh|being funny)|doesn't mean (?:it|anything|owt|any harm)|(?:no|any) harm|i (?:just )?laugh(?:ed)?(?: along| and all| it off| too)?(?=[ .,!]|$)|means well|good fun|just (?:how|the way|what) (?:she|he|they|it)|that's just (?:her|him|them)|everyone gets (?:it|a bit)|(?:it's|it is|probably) nothing|(?:not|no) (?:a )?big deal|could be worse|i'm (?:probably |just )?(?:being )?(?:too )?(?:sensitive|daft|silly|soft|pathetic)|that's pathetic|feel (?:daft|silly|stupid)|real problems|a bit of stick)\b/iu,
};
