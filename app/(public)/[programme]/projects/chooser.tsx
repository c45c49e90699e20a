import { SearchBox } from "@/components/search/search-box";
import { Ticks } from "@/components/search/ticks";
import { Button } from "@/components/ui/button";
import { PlainSelectField, PlainTextField } from "@/components/ui/plain-field";
import { needTypeOrder, needTypes } from "@/lib/needs/need-type";
import { ageWords, channelWords, deprivedWords, recencyWords } from "@/lib/search/choice-words";
import { listChosen, miles } from "@/lib/search/list-chosen";
import type { ChoiceNames } from "@/lib/search/name-choices";
import {
  ageBandOrder,
  channelOrder,
  distances,
  type ProjectSearch,
  recencies,
  type Recency,
} from "@/lib/search/read-search";
import type { SearchPage } from "@/lib/search/search-projects";

type Given = { search: ProjectSearch; found: SearchPage; names: ChoiceNames };

/** What to choose projects by. It only asks, so its answers live in the address and can be kept or passed on. */
export function Chooser({ action, programme, search, found, names }: Given & { action: string; programme: string }) {
  const chosen = listChosen({ ...search, words: "" }, names).length;
  return (
    <form className="chooser" role="search" action={action} aria-label="Choose projects">
      <div className="ask-row">
        <SearchBox
          key={search.words}
          programme={programme}
          label="What could you give?"
          hint="Such as laptops, a hall or coaching"
          value={search.words}
        />
        <Button>Find</Button>
      </div>
      {search.sort !== null && <input type="hidden" name="sort" value={search.sort} />}
      {search.view === "map" && <input type="hidden" name="view" value="map" />}
      <details>
        <summary>{chosen > 0 ? `Filters (${chosen} chosen)` : "Filters"}</summary>
        <div className="stack pt-2">
          <Needs search={search} found={found} names={names} />
          <Where search={search} found={found} names={names} />
          <Whom search={search} found={found} names={names} />
        </div>
        <div className="chooser-end">
          <Button>Show</Button>
        </div>
      </details>
    </form>
  );
}

function Needs({ search, found: { counts } }: Given) {
  return (
    <>
      <Ticks
        name="type"
        label="Kind of help"
        chosen={search.type}
        options={needTypeOrder.map((type) => ({
          value: type,
          label: needTypes[type].name,
          many: counts.types.get(type) ?? 0,
        }))}
      />
      <Ticks
        name="inkind"
        label="More about the need"
        chosen={search.inkind ? ["yes"] : []}
        options={[{ value: "yes", label: "In kind welcome", many: counts.inKind }]}
      />
      <Ticks
        name="essential"
        chosen={search.essential ? ["yes"] : []}
        options={[{ value: "yes", label: "Essential", many: counts.essential }]}
      />
      <Ticks
        name="status"
        chosen={search.status === "all" ? ["all"] : []}
        options={[{ value: "all", label: "Show those met or closed too", many: counts.all }]}
      />
    </>
  );
}

function Where({ search, found: { counts, point }, names }: Given) {
  const options = distances.map((each) => {
    const label = `Within ${miles(String(each))}`;
    return {
      value: String(each),
      label: point ? `${label} (${(counts.within.get(each) ?? 0).toLocaleString("en-GB")})` : label,
    };
  });
  return (
    <>
      <div className="stack">
        <PlainTextField name="place" label="Postcode or place" value={search.place} />
        <PlainSelectField
          name="within"
          label="How far away"
          empty="In that place"
          value={search.within ?? ""}
          options={options}
        />
      </div>
      <Ticks
        name="area"
        label="Area"
        chosen={search.area}
        options={names.areas.map(({ code, name, many }) => ({ value: code, label: name, many }))}
      />
      <Ticks
        name="deprived"
        folded
        label="Neighbourhoods in England"
        type="radio"
        none="Any"
        chosen={search.deprived === null ? [] : [search.deprived]}
        options={(["10", "20"] as const).map((value) => ({
          value,
          label: deprivedWords[value],
          many: counts.deprived.get(value) ?? 0,
        }))}
      />
    </>
  );
}

function Whom({ search, found: { counts }, names }: Given) {
  return (
    <>
      <Ticks
        name="driver"
        label="What it changes"
        chosen={search.driver}
        options={names.drivers.map(({ code, name }) => ({
          value: code,
          label: name,
          many: counts.drivers.get(code) ?? 0,
        }))}
      />
      <Ticks
        name="age"
        folded
        label="Ages"
        chosen={search.age}
        options={ageBandOrder.map((band) => ({ value: band, label: ageWords[band], many: counts.ages.get(band) ?? 0 }))}
      />
      <Ticks
        name="since"
        folded
        label="Listed"
        type="radio"
        none="At any time"
        chosen={search.since === null ? [] : [search.since]}
        options={(Object.keys(recencies) as Recency[]).map((each) => ({
          value: each,
          label: recencyWords[each],
          many: counts.since.get(each) ?? 0,
        }))}
      />
      <Ticks
        name="channel"
        folded
        label="Help found so far"
        chosen={search.channel}
        options={channelOrder.map((each) => ({
          value: each,
          label: channelWords[each],
          many: counts.channels.get(each) ?? 0,
        }))}
      />
    </>
  );
}
