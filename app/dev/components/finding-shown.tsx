import { ProjectMap } from "@/components/places/project-map";
import { Chips } from "@/components/search/chips";
import { SearchBox } from "@/components/search/search-box";
import { Ticks } from "@/components/search/ticks";
import { Card, CardGrid } from "@/components/ui/card";
import { FileField } from "@/components/ui/file-field";
import { PlainSelectField, PlainTextField } from "@/components/ui/plain-field";
import { Sending } from "@/components/ui/sending";

const areas = ["Birmingham", "Solihull", "Druids Heath", "Lozells", "Sheldon", "Olton", "Shirley", "Yardley", "Aston"];
const drawn = {
  width: 600,
  height: 260,
  areas: [
    { code: "E05000001", name: "Lozells", path: "M20 20L300 10L280 240L40 230Z" },
    { code: "E05000002", name: "Aston", path: "M300 10L580 40L560 250L280 240Z" },
  ],
  names: [],
  dots: "M90 60h0M410 200h0M500 90h0",
  marks: [
    { id: "bed", x: 150, y: 120 },
    { id: "football", x: 440, y: 140 },
  ],
  missing: 1,
  demonstration: true,
};

/** What people find projects with. */
export function FindingShown() {
  return (
    <section className="stack-loose" id="finding">
      <h2>Finding</h2>
      <div className="split">
        <form className="chooser stack" role="search" aria-label="Choose projects" action="#finding">
          <SearchBox programme="bsol" label="What could you give?" hint="Such as laptops, a hall or coaching" />
          <TicksShown />
          <PlainTextField name="place" label="Postcode or place" value="B19" />
          <PlainSelectField
            name="within"
            label="How far away"
            empty="In that place"
            value="3"
            options={[{ value: "3", label: "Within 3 miles (14)" }]}
          />
        </form>
        <MapShown />
      </div>
    </section>
  );
}

function TicksShown() {
  return (
    <>
      <Ticks
        name="type"
        label="Kind of help"
        chosen={["goods"]}
        options={[
          { value: "goods", label: "Things", many: 39 },
          { value: "placement", label: "Work experience or a job", many: 1 },
          { value: "cash", label: "Money", many: 1_204 },
        ]}
      />
      <Ticks
        name="area"
        label="Area"
        chosen={["Aston"]}
        options={areas.map((label, at) => ({ value: label, label, many: 40 - at }))}
      />
      <Ticks name="age" label="Ages" folded chosen={[]} options={[{ value: "0-4", label: "Under 5", many: 6 }]} />
      <Ticks
        name="since"
        label="Listed"
        folded
        type="radio"
        none="At any time"
        chosen={["week"]}
        options={[{ value: "week", label: "In the last week", many: 2 }]}
      />
    </>
  );
}

function MapShown() {
  return (
    <div className="stack">
      <Chips
        chosen={[
          { label: "“beds”", without: {} },
          { label: "Within 3 miles of B19", without: {} },
        ]}
        to={() => "#finding"}
        list="#finding"
      />
      <ProjectMap
        map={drawn}
        marks={[
          { id: "bed", title: "A Bed of Their Own, Lozells Lantern", href: "#finding", colour: "housing" },
          { id: "football", title: "Girls’ Football, Bright Kites", href: "#finding", colour: "relationships" },
        ]}
      />
      <CardGrid compact>
        <Card
          title="A project with a photograph"
          href="#finding"
          under="Lozells Lantern"
          picture={<img className="card-picture" src="/icon.svg" width={96} height={96} alt="A maypole" />}
        />
        <Card title="One without" href="#finding" under="Bright Kites Youth Project" />
      </CardGrid>
      <FileField name="file" label="Photograph" hint="JPEG, PNG, WebP or HEIC, up to 10 MB" accept="image/*" />
      <Sending sent={0.4} />
      <Sending sent={1} />
    </div>
  );
}
