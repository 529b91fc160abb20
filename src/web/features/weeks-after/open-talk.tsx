import { useMutation } from "@tanstack/react-query";
import { openTalk, type TalkBody } from "../../client/weeks.ts";
import { useNavigate } from "../../navigation/navigation.ts";
import { useLocale } from "../../settings/locale.ts";
import { Button } from "../../ui/button.tsx";
import type { Look } from "../../ui/look.ts";
import { WriteFailed } from "./write-failed.tsx";

type OpenTalkProps = {
  readonly kind: TalkBody["kind"];
  readonly about: string | null;
  readonly label: string;
  readonly look: Look;
};

/** Opens a short talk and goes there. */
export function OpenTalk({ kind, about, label, look }: OpenTalkProps) {
  const locale = useLocale();
  const navigate = useNavigate();
  const open = useMutation({
    networkMode: "always",
    mutationFn: async () => openTalk({ kind, about, lang: locale }),
    onSuccess: (outcome) => {
      if (outcome.ok) void navigate({ to: "/talks/$id", params: { id: outcome.value.id } });
    },
  });
  return (
    <>
      <Button look={look} isDisabled={open.isPending} onPress={() => open.mutate()}>
        {label}
      </Button>
      <WriteFailed outcome={open.data} />
    </>
  );
}
