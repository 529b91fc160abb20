import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answerTalk, overviewQuery, talkQuery, weeksQuery, type TalkBody } from "../../client/weeks.ts";
import { heldTogether } from "../../common/held-together.ts";
import { LoadFailed, Loading } from "../../common/load-state.tsx";
import { splitQuestion } from "../../common/split-question.ts";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { forget, keep, readKept } from "../../settings/kept.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LineField } from "../../ui/line-field.tsx";
import { look } from "../../ui/look.ts";
import { LastFan } from "./last-fan.tsx";
import { WeeksPage } from "./weeks-page.tsx";
import { WriteFailed } from "./write-failed.tsx";

const titles: Readonly<Record<TalkBody["kind"], () => string>> = {
  "follow-up": m.talk_follow_up,
  assets: m.weeks_nav_assets,
  "look-again": m.talk_look_again,
};

const homes = { "follow-up": "/plan", assets: "/assets", "look-again": "/overview" } as const;

/** A short talk: one question, room for the answer, and a way out at every point. */
export function TalkPage({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery(talkQuery(id));
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <WeeksPage title={titles[data.kind]()}>
      {() => (
        <>
          <OpenTalk talk={data} />
          {data.kind === "look-again" && data.turn.asks !== null && <LastFan />}
        </>
      )}
    </WeeksPage>
  );
}

/** What is said, and the question, large: as in a session. */
function TurnText({ turn, lang }: { readonly turn: TalkBody["turn"]; readonly lang: TalkBody["lang"] }) {
  const { before, question, after } =
    turn.asks === null ? { before: turn.text, question: "", after: "" } : splitQuestion(turn.text);
  return (
    <div aria-live="polite" lang={lang} className="space-y-3">
      {before !== "" && <p className="text-lead leading-[1.9] whitespace-pre-line">{before}</p>}
      {question !== "" && (
        <p className="phrased text-question leading-[1.7] font-bold">{heldTogether(question)}</p>
      )}
      {after !== "" && <p className="text-lead leading-[1.9] whitespace-pre-line">{after}</p>}
    </div>
  );
}

function OpenTalk({ talk }: { readonly talk: TalkBody }) {
  const cache = useQueryClient();
  // What is being written survives a reload and a failed send.
  const draft = `kaname.draft.talk.${talk.id}`;
  const [text, setText] = useState(() => readKept(draft) ?? "");
  const write = (words: string) => {
    setText(words);
    if (words === "") forget(draft);
    else keep(draft, words);
  };
  const answer = useMutation({
    networkMode: "always",
    mutationFn: async (input: Parameters<typeof answerTalk>[1]) => answerTalk(talk.id, input),
    onSuccess: (outcome, input) => {
      if (!outcome.ok) return;
      // Whatever was typed since is not what was sent.
      if (!("say" in input) || input.say === text.trim()) write("");
      cache.setQueryData(talkQuery(talk.id).queryKey, outcome.value);
      void cache.invalidateQueries({ queryKey: weeksQuery.queryKey });
      void cache.invalidateQueries({ queryKey: overviewQuery.queryKey });
    },
  });
  const { turn, lang } = talk;
  const said = talk.answers.filter(({ topic }) => topic !== "care");
  return (
    <div className="mt-6 max-w-[40rem]">
      {said.length > 0 && (
        <ul aria-label={m.plan_words()} lang={lang} className="mb-6 space-y-1 text-small text-muted">
          {said.map(({ topic, text: words }) => (
            <li key={`${topic} ${words}`} className="border-l-2 border-line pl-3">
              {words}
            </li>
          ))}
        </ul>
      )}
      <TurnText turn={turn} lang={lang} />
      {turn.why !== "" && (
        <Disclosure label={m.talk_why()}>
          <p lang={lang} className="text-small text-muted">
            {turn.why}
          </p>
        </Disclosure>
      )}
      {turn.done ? (
        <p className="mt-5 flex flex-wrap gap-2">
          {talk.kind === "look-again" && said.length > 0 && (
            <Link to="/looks/$id" params={{ id: talk.id }} className={look("strong")}>
              {m.look_open()}
            </Link>
          )}
          <Link
            to={homes[talk.kind]}
            className={look(talk.kind === "look-again" && said.length > 0 ? "outline" : "strong")}
          >
            {m.talk_back()}
          </Link>
        </p>
      ) : (
        <form
          className="mt-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== "" && !answer.isPending) answer.mutate({ say: text.trim() });
          }}
        >
          {turn.asks !== null && turn.suggestions.length > 0 && (
            <ul aria-label={m.suggestions_label()} lang={lang} className="mb-3 flex flex-wrap gap-2">
              {turn.suggestions.map((suggestion) => (
                <li key={suggestion}>
                  <Button look="chip" onPress={() => write(suggestion)}>
                    {suggestion}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <LineField
            label={m.answer_label()}
            lang={lang}
            rows={3}
            value={text}
            onChange={write}
            maxLength={1000}
          />
          <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <Button look="strong" type="submit" className="min-w-22 sm:order-last">
              {m.talk_say()}
            </Button>
            <span className="-mx-3 flex flex-wrap">
              {turn.asks !== null && (
                <Button look="quiet" onPress={() => answer.isPending || answer.mutate({ do: "leave" })}>
                  {m.talk_leave()}
                </Button>
              )}
              <Button look="quiet" onPress={() => answer.isPending || answer.mutate({ do: "finish" })}>
                {m.talk_finish()}
              </Button>
            </span>
          </div>
        </form>
      )}
      <WriteFailed outcome={answer.data} />
    </div>
  );
}
