import { Figure, Figures } from "@/components/ui/figure";
import { Table } from "@/components/ui/table";

const columns = [
  { label: "Listed" },
  ...["Projects", "Backed", "by 30 days", "by 90 days", "by 180 days"].map((label) => ({ label, numeric: true })),
];

export function FiguresShown() {
  return (
    <section className="stack-loose" id="figures">
      <Figures>
        <Figure value="58 of 200">projects backed so far</Figure>
        <Figure value="£94,513" note="3.8% by cash asked for">
          <b>of £2,503,475</b>
        </Figure>
        <Figure value="1,240 hours">of people’s time confirmed as given</Figure>
        <Figure value="91 days" note="142 others are not in it">
          mean of the 58 <b>that were backed</b>
        </Figure>
      </Figures>
      <p className="soft text-small">
        As at 31 July 2025. <a href="#figures">How we count</a>
      </p>
      <Table
        caption="Share of projects backed, by days since listing"
        columns={columns}
        rows={[
          { key: "before", cells: ["Before 19 September 2024", "88", "32", "6%", "10%", "25%"] },
          { key: "after", cells: ["On or after", "112", "26", "14%", "23%", "23%"] },
        ]}
        foot={["All", "200", "58", "11%", "18%", "24%"]}
      />
      <Table
        stacked
        caption="The same, which becomes a list on a narrow screen"
        columns={columns}
        rows={[{ key: "all", cells: ["All", "200", "58", "11%", "18%", "24%"] }]}
      />
    </section>
  );
}
