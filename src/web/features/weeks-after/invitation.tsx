import { useWeeksWrite, type WeeksBody } from "../../client/weeks.ts";
import { formatDay } from "../../common/dates.ts";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";
import { Button } from "../../ui/button.tsx";
import { OpenTalk } from "./open-talk.tsx";

type InvitationProps = {
  readonly invitation: NonNullable<WeeksBody["invitation"]>;
  readonly last: string | null;
};

/** Offers to look again, after numbers that are low for this person; set aside by one press, or for good. */
export function Invitation({ invitation, last }: InvitationProps) {
  const locale = useLocale();
  const write = useWeeksWrite();
  const setAside = (forGood: boolean) => write.mutate({ to: "invitation", body: { forGood } });
  return (
    <section aria-label={m.invite_label()} className="mt-6 rounded-2xl bg-accent-soft px-5 py-4">
      <p className="max-w-[44em]">{m.invite_text({ day: formatDay(invitation.day, locale) })}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {last !== null && <OpenTalk kind="look-again" about={last} label={m.invite_look()} look="chip" />}
        <Button look="quiet" onPress={() => setAside(false)}>
          {m.invite_later()}
        </Button>
        <Button look="quiet" onPress={() => setAside(true)}>
          {m.invite_never()}
        </Button>
      </div>
    </section>
  );
}
