import { useState } from "react";
import { useWeeksWrite, type Asset, type WeeksBody } from "../../client/weeks.ts";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { Button } from "../../ui/button.tsx";
import { focusFirstField } from "../../ui/focus-first-field.ts";
import { LineField } from "../../ui/line-field.tsx";
import { look } from "../../ui/look.ts";
import { Picker } from "../../ui/picker.tsx";
import { OpenTalk } from "./open-talk.tsx";
import { WeeksPage } from "./weeks-page.tsx";
import { WriteFailed } from "./write-failed.tsx";

/** What the years have left, and what to use it for. */
export function AssetsPage() {
  return (
    <WeeksPage title={m.weeks_nav_assets()} lead={m.assets_lead()}>
      {(weeks) => <Assets weeks={weeks} />}
    </WeeksPage>
  );
}

const kinds = [
  { id: "skill", title: m.asset_skill },
  { id: "trust", title: m.asset_trust },
  { id: "place", title: m.asset_place },
  { id: "people", title: m.asset_people },
  { id: "failure", title: m.asset_failure },
] as const;

function Assets({ weeks }: { readonly weeks: WeeksBody }) {
  const mayOffer = weeks.care === null || weeks.care.eased;
  const open = weeks.talks.findLast(({ kind, closed }) => kind === "assets" && !closed);
  return (
    <>
      {mayOffer && (
        <div className="mt-5">
          {open ? (
            <Link to="/talks/$id" params={{ id: open.id }} className={look("strong")}>
              {m.talk_go_on()}
            </Link>
          ) : (
            <OpenTalk kind="assets" about={null} label={m.assets_start()} look="strong" />
          )}
        </div>
      )}
      {weeks.assets.length === 0 && <p className="mt-6 text-muted">{m.assets_empty()}</p>}
      {kinds.map(({ id, title }) => {
        const assets = weeks.assets.filter(({ kind, struck }) => kind === id && !struck);
        return (
          assets.length > 0 && (
            <section key={id} className="mt-8">
              <h2 className="text-lead font-bold text-accent">{title()}</h2>
              <ul className="mt-3 space-y-3">
                {assets.map((asset) => (
                  <AssetCard key={asset.id} asset={asset} weeks={weeks} mayOffer={mayOffer} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      <StruckAssets assets={weeks.assets.filter(({ struck }) => struck)} />
    </>
  );
}

function StruckAssets({ assets }: { readonly assets: readonly Asset[] }) {
  const write = useWeeksWrite();
  if (assets.length === 0) return null;
  return (
    <section className="mt-10 text-muted">
      <h2 className="text-small font-bold">{m.thanks_struck()}</h2>
      <ul className="mt-1">
        {assets.map(({ id, text }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4">
            <span className="min-w-48 flex-1">{text}</span>
            <Button
              look="quiet"
              className="text-small"
              aria-label={`${m.thanks_restore()} ${text}`}
              onPress={() => write.mutate({ to: `assets/${id}`, body: { op: "restore" } })}
            >
              {m.thanks_restore()}
            </Button>
          </li>
        ))}
      </ul>
      <WriteFailed outcome={write.data} />
    </section>
  );
}

type AssetCardProps = {
  readonly asset: Asset;
  readonly weeks: WeeksBody;
  readonly mayOffer: boolean;
};

function AssetCard({ asset, weeks, mayOffer }: AssetCardProps) {
  const write = useWeeksWrite();
  const [use, setUse] = useState(asset.use ?? "");
  const to = `assets/${asset.id}` as const;
  const open = { id: "", label: m.assets_tie_none() };
  const tie = (change: { readonly task?: string; readonly party?: string }) => {
    const { task = asset.task ?? "", party = asset.party ?? "" } = change;
    write.mutate({ to, body: { op: "tie", task: task || null, party: party || null } });
  };
  return (
    <li className="card px-5 py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="min-w-48 flex-1 font-bold">{asset.text}</p>
        <Button
          look="quiet"
          className="-my-2 text-small"
          aria-label={`${m.thanks_strike()} ${asset.text}`}
          onPress={() => write.mutate({ to, body: { op: "strike" } })}
        >
          {m.thanks_strike()}
        </Button>
      </div>
      {mayOffer && (
        <form
          className="mt-2 grid items-end gap-3 desk:grid-cols-[1fr_auto]"
          onSubmit={(event) => {
            event.preventDefault();
            if (use.trim() === "") focusFirstField(event.currentTarget);
            else if (use !== asset.use) write.mutate({ to, body: { op: "use", use } });
          }}
        >
          <LineField label={m.assets_use()} value={use} onChange={setUse} maxLength={1000} />
          <Button look="outline" type="submit" className="max-desk:justify-self-start">
            {m.checkin_send()}
          </Button>
        </form>
      )}
      {mayOffer && (
        <div className="mt-3 grid gap-3 desk:grid-cols-2">
          <Picker
            label={m.assets_task()}
            choices={[open, ...weeks.tasks.map((name) => ({ id: name, label: name }))]}
            value={asset.task ?? ""}
            onChange={(task) => tie({ task })}
          />
          <Picker
            label={m.assets_party()}
            choices={[open, ...weeks.people.map(({ name }) => ({ id: name, label: name }))]}
            value={asset.party ?? ""}
            onChange={(party) => tie({ party })}
          />
        </div>
      )}
      <WriteFailed outcome={write.data} />
    </li>
  );
}
