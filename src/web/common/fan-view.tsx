import type { ContributionMap } from "../client/sessions.ts";
import { ringName, rings } from "./rings.ts";

type FanViewProps = {
  readonly map: ContributionMap;
  readonly lang: "ja" | "en";
  readonly isWide: boolean;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
};

export function FanView({ map, selected, onSelect }: FanViewProps) {
  return (
    <div>
      {rings.toReversed().map((ring) => (
        <div key={ring} className="p-4">
          <h3 className="font-bold">{ringName(ring)}</h3>
          {map.parties
            .filter((party) => party.ring === ring)
            .map((party) => (
              <button
                key={party.id}
                type="button"
                aria-pressed={selected === party.id}
                onClick={() => onSelect(party.id)}
                className="card m-1 px-3 py-2"
              >
                {party.name}
              </button>
            ))}
        </div>
      ))}
    </div>
  );
}
