import type { Lang } from "../language/index.ts";
import type { CareerPlan } from "./career-plan.ts";

type PartWords = { readonly heading: string; readonly hint: string };

type CareerPlanWords = Pick<CareerPlan, "form" | "title" | "person" | "supporter" | "footer"> & {
  readonly parts: Readonly<Record<"values" | "strengths" | "future" | "steps" | "other", PartWords>>;
  /** Names of the sheet and its columns in the workbook. */
  readonly sheet: string;
  readonly heads: readonly [string, string];
};

/** The Japanese headings are those of the form that the Ministry of Health, Labour and Welfare publishes. */
export const careerPlanWords: Readonly<Record<Lang, CareerPlanWords>> = {
  ja: {
    form: "ジョブ・カード 様式1-1",
    title: "キャリア・プランシート(就業経験がある方用)",
    sheet: "キャリア・プランシート",
    heads: ["項目", "記入欄"],
    person: ["ふりがな", "生年月日", "氏名", "連絡先"],
    parts: {
      values: { heading: "価値観、興味、関心事項等", hint: "大事にしたい価値観、興味や関心を持っていること" },
      strengths: { heading: "強み等", hint: "自分の強み、弱みを克服するために努力していること" },
      future: {
        heading: "将来取り組みたい仕事や働き方等",
        hint: "今後やってみたい仕事や働き方、仕事で達成したいこと",
      },
      steps: { heading: "これから取り組むこと等", hint: "今後向上・習得すべき職業能力や、その方法" },
      other: { heading: "その他", hint: "自己PRや、相談したいことなど" },
    },
    supporter: {
      heading: "キャリアコンサルティング実施者の記入欄",
      fields: ["実施日時", "所属", "氏名", "登録番号"],
      notes: "相談の内容など",
    },
    footer: [
      "書き込まれているのはご本人が対話で話した言葉です。空いている欄は、ご自身で書き足してください。",
      "Kanameが様式の項目に沿って作った写しです。提出先の指定がある場合は、厚生労働省の公表する様式に書き写してお使いください。",
    ],
  },
  en: {
    form: "Career plan",
    title: "Career plan sheet",
    sheet: "Career plan",
    heads: ["Part", "What I write"],
    person: ["Name", "Date", "Role", "Contact"],
    parts: {
      values: { heading: "Values and interests", hint: "what matters to me and what draws me" },
      strengths: { heading: "Strengths", hint: "what I am good at, and what I am working on" },
      future: {
        heading: "Work I want to take up",
        hint: "tasks, ways of working and what I want to reach with them",
      },
      steps: { heading: "What I will do next", hint: "steps, skills to learn and how" },
      other: { heading: "Anything else", hint: "what I would like to talk over" },
    },
    supporter: {
      heading: "For the counsellor",
      fields: ["Date of the talk", "Organisation", "Name", "Registration"],
      notes: "Notes",
    },
    footer: [
      "What is filled in are the person's own words from a conversation. The blanks are theirs to complete.",
    ],
  },
};
