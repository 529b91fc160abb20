import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { houseQuery } from "../../client/someone.ts";
import { SettingsContent } from "../../common/settings-content.tsx";
import { SiteHeader } from "../../common/site-header.tsx";
import { m } from "../../messages/generated/messages.js";
import { usePreference } from "../../settings/preference.ts";
import { systemTimeZone, timeZone } from "../../settings/time-zone.ts";
import { Picker } from "../../ui/picker.tsx";
import { OpenFile } from "./open-file.tsx";
import { OwnData } from "./own-data.tsx";

/** Everything a person can choose, what leaves the machine, and what is theirs to take or delete. */
export function SettingsPage() {
  const zone = usePreference(timeZone);
  // Hundreds of zones in a list that is closed: drawn only for somebody who comes near.
  const [isNear, setIsNear] = useState(false);
  const zones = isNear ? Intl.supportedValuesOf("timeZone") : zone === "system" ? [] : [zone];
  const { data: house } = useQuery(houseQuery);
  return (
    <>
      <title>{m.settings_page_title()}</title>
      <SiteHeader width="narrow" />
      <main tabIndex={-1} className="mx-auto max-w-3xl px-4 pb-16 desk:px-8">
        <h1 className="pt-4 text-title leading-normal font-bold desk:pt-8">{m.settings_title()}</h1>
        <Part title={m.settings_here()}>
          <SettingsContent />
          <div className="mt-6">
            <Picker
              label={m.settings_zone()}
              note={m.settings_zone_note()}
              value={zone}
              onChange={timeZone.set}
              onNear={() => setIsNear(true)}
              choices={[
                { id: "system", label: m.settings_zone_system({ zone: systemTimeZone() }) },
                ...zones.map((id) => ({ id, label: id })),
              ]}
            />
          </div>
        </Part>
        <Part title={m.settings_leaves_title()}>
          <p className="text-lead font-bold">
            {house?.sendsMail ? m.settings_leaves_asked() : m.settings_leaves()}
          </p>
          <ul className="mt-2 list-disc space-y-1.5 pl-5 text-small">
            <li>{m.settings_leaves_1()}</li>
            <li>{m.settings_leaves_2()}</li>
            <li>{m.settings_leaves_3()}</li>
            {house?.sendsMail && <li>{m.settings_leaves_mail()}</li>}
          </ul>
        </Part>
        <Part title={m.data_title()}>
          <OwnData />
          <OpenFile />
        </Part>
      </main>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-8 border-t border-line pt-6">
      <h2 className="text-heading font-bold">{title}</h2>
      <div className="mt-4">{children}</div>
    </section>
  );
}
