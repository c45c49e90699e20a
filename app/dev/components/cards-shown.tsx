import { Card, CardGrid } from "@/components/ui/card";
import { Ribbon, RibbonRow } from "@/components/ui/ribbon";
import { ribbonColour } from "@/components/ui/ribbon-colour";
import { Tag } from "@/components/ui/tag";

const projects = [
  {
    title: "A Bed of Their Own",
    by: "Lozells Lantern, Lozells",
    drivers: [["housing", "Home and housing"]],
    needs: [
      ["Single beds with mattresses", "12 of 30 beds", 0.4],
      ["Van and driver", "0 of 4 days", 0],
    ],
    children: "60 children",
    wait: "Waiting 142 days",
  },
  {
    title: "Girls’ Football, Small Heath",
    by: "Bright Kites Youth Project, Small Heath",
    drivers: [
      ["community", "Community and place"],
      ["relationships", "Relationships and safety"],
    ],
    needs: [
      ["Five-a-side pitch after school", "24 of 40 hours", 0.6],
      ["Kit and boots", "Met in full", 1],
    ],
    children: "85 children",
  },
  {
    title: "Smile Club",
    by: "Stepping Stones, Winson Green",
    drivers: [
      ["health-care", "Health and care"],
      ["early-years", "Early childhood"],
    ],
    needs: [["Toothbrush and paste packs", "400 of 900 packs", 0.444]],
    children: "260 children",
  },
] as const;

export function CardsShown() {
  return (
    <section className="stack-loose" id="cards">
      <h2>Waiting for somebody like you</h2>
      <CardGrid>
        {projects.map((project) => (
          <ProjectShown key={project.title} project={project} />
        ))}
      </CardGrid>
      <Card as="section" title="What is needed" level={2}>
        <RibbonRow label="Cash: £2,970" value="£495 of £2,970" part={0.167} colour="income">
          <p className="soft text-small">or any of what it would buy: 30 bedding sets · 6 weeks of storage</p>
        </RibbonRow>
        <RibbonRow label="A driver of the programme’s own" value="1 of 200 hours" part={0.005} />
        <RibbonRow label="Nearly there" value="99 of 100 books" part={0.99} colour="education" />
        <Ribbon part={0.5} label="A ribbon alone: 5 of 10" colour="community" />
      </Card>
    </section>
  );
}

function ProjectShown({ project }: { project: (typeof projects)[number] }) {
  const colour = ribbonColour(project.drivers[0][0]);
  return (
    <Card
      title={project.title}
      href="#cards"
      under={project.by}
      tags={project.drivers.map(([code, name]) => (
        <Tag key={code} colour={code}>
          {name}
        </Tag>
      ))}
      foot={
        <>
          <span>{project.children}</span>
          {"wait" in project ? <span className="waiting">{project.wait}</span> : <span>Listed 18 days ago</span>}
        </>
      }
    >
      {project.needs.map(([label, value, part]) => (
        <RibbonRow key={label} {...{ label, value, part, colour }} />
      ))}
    </Card>
  );
}
