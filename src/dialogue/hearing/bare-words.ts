import type { Act, Lang } from "../../language/index.ts";

/** "For who?", "whose side?", "leave what": the question spoke of somebody or something that the person does not see. */
const asksWhom =
  /^(?:(?:for|about|with|to|from|of|leave|see|tell|ask|like|by) (?:who|whom|what|which)|whose(?: [a-z]+)?|who(?: is| are)?(?: (?:they|them|that|these people))?|which (?:one|ones|people|part|work))\b[^.]{0,24}$/u;

/** Whole utterances, without the marks at their end. */
export const bareWords: Readonly<Record<Lang, readonly { readonly act: Act; readonly pattern: RegExp }[]>> = {
  ja: [
    {
      act: "dont-know",
      pattern:
        /^(?:(?:うーん|んー|さあ|えーと)?[、。…\s]*(?:ちょっと|よく)?(?:わから|分から)(?:ない|ん|ません)(?:です)?(?:ね|な)?|は[ぁあー]+|へ[ぇえー]+|ふ[うー]*ん|ほう|さあ(?:ね|な)?|う+ん*と?|え+|ま[ぁあ](?:ね|な)?|知らん(?:よ|けど)?|しらん(?:よ|けど)?|知らない(?:です|よ)?|知りません|(?:あんまり|あまり|もう|特に)?覚え(?:が|て(?:い)?)?ない(?:です)?|(?:あんまり|あまり|もう|特に)?覚えて(?:い)?ません|記憶に?(?:が)?(?:ない|ありません)|なんとも|何とも|なんとなく|どうだろう?(?:ね|な)?|どうでしょう(?:ね)?|どうかな|浮かばない(?:です)?|浮かびません|思いつかない(?:です)?|思いつきません|ピンとこない(?:です)?|ピンときません|どうでも(?:いい|よい)(?:です)?|普通|ふつう|適当)$/u,
    },
    {
      act: "nothing",
      pattern:
        /^(?:別に|べつに|特に|とくに|(?:別に|べつに|特に|とくに|そんなの|そういう(?:の|人)|誰も|だれも|何も|なにも|そんな人)?(?:は|、)?(?:い(?:ない|ません)|な(?:い|し)|無(?:い|し)|ありません|おりません)(?:です|っす|かな|ですね|よ|わ|なあ?)?)$|^(?:そうですね|うーん|まあ)?[、。\s]*(?:特に|とくに)?[、\s]*これ(?:と|って)(?:いう|いった|いって)(?:の|もの|こと|場面|出来事)?(?:は|も)?$/u,
    },
    {
      act: "refuse",
      pattern:
        /(?:飛ばし(?:て(?:も|ください|ほしい|いい|もらえ|OK)?|たい)|とばし(?:て|たい)|スキップ(?:で|し|した|お願い)|パス(?:で|します|したい)?)[^。]{0,14}$|^(?:パス|スキップ|ノーコメント)$|^(?:いえ|いや|いいえ)?[、。\s]*(?:結構|けっこう|遠慮)(?:です|します|しておきます)$/u,
    },
  ],
  en: [
    {
      act: "end",
      pattern:
        /^(?:(?:ok(?:ay)?|right|no|and|well|please|sorry|thanks?(?: you)?|look|anyway|listen)[,.!]? )*(?:(?:i(?:'d| would) like to|i want to|i asked to|i'?d rather|i need to|can (?:i|we)|could (?:i|we)|may i|let'?s|let me) (?:please )?(?:stop|finish|end|leave it|wrap up|call it a day|go now|close)(?: (?:it|this|up|here|there|now|off|today|please|for (?:now|today)))*|(?:are|is) (?:we|it|this|that) (?:nearly |almost |about )?(?:done|finished|over)(?: (?:or what|now|yet|then|soon))*|i'?m (?:off|done|finished|going|away)(?: (?:now|here|then|to (?:my|the|bed)[^.]{0,20}))*|(?:that'?s|that is) (?:it|enough|all|me)(?: (?:for (?:now|today|tonight)|now|thanks?))*|(?:good ?)?bye(?: (?:bye|now|then))*|(?:i'?ve )?got to go(?: now)?|(?:i )?have to go(?: now)?|stop(?: (?:it|now|here|please))*|enough(?: now)?)(?:[,.!?]+ ?(?:my (?:dinner|tea|bus|lift|break|train|shift)[^.]{0,30}|(?:good ?)?bye|stop|thanks?(?: you)?|please|now|it'?s late|i'?m (?:tired|off|going[^.]{0,24})))*$/u,
    },
    {
      act: "question-to-you",
      pattern: asksWhom,
    },
    {
      act: "dont-know",
      pattern:
        /^(?:m+eh+|e+h+|hm+|uh+|idk|i dunno|dunno|whatever|no (?:idea|clue)|beats me|who knows|not sure|couldn'?t (?:say|tell you)|can'?t think of (?:any|anything|one)|drawing a blank|don'?t care|suppose|normal|fine|just whatever)$/u,
    },
    {
      act: "nothing",
      pattern:
        /^(?:no(?:pe|ne|thing|body)?|no one|not (?:really|one|any|a thing)|there (?:isn'?t|aren'?t) (?:any|one|anyone|anybody)|nothing (?:really|much|comes to mind)|none of them|nah)$/u,
    },
    {
      act: "refuse",
      pattern:
        /^(?:pass|skip|no comment|no,? thanks?(?: you)?|i'?d rather not)$|\b(?:can|could|may) (?:i|we) (?:skip|pass)|\b(?:i'?d|i would|i'?ll|let'?s|rather) (?:rather )?(?:skip|pass on) (?:this|that|it|the|those)/u,
    },
  ],
};
