import { NeedRibbon } from "@/components/needs/need-ribbon";
import { PledgeButton } from "@/components/needs/pledge-button";
import { LinkButton } from "@/components/ui/button";
import { ribbonColour } from "@/components/ui/ribbon-colour";
import type { Actor } from "@/lib/auth/actor";
import type { ProjectShown } from "@/lib/projects/load-project";
import { routes } from "@/lib/routes";
import { NeedFacts } from "./need-facts";

/** Each need as a ribbon, with the way to pledge something to it. */
export function WhatIsNeeded({ project, actor }: { project: ProjectShown; actor: Actor }) {
  const signedIn = actor.userId !== null;
  const open = project.status === "listed";
  const mayPledge = project.mayPledge || (open && !signedIn);
  const first = project.needs.find(({ left }) => left > 0);
  const colour = ribbonColour(project.drivers[0]?.code);
  return (
    <aside className="card needed stack-loose" aria-labelledby="needed">
      <h2 className="text-lead" id="needed">
        What is needed
      </h2>
      <ul className="need-list">
        {project.needs.map((need) => (
          <li key={need.id}>
            <NeedRibbon
              need={need}
              colour={
                need.type === "cash" ? ribbonColour(project.drivers[1]?.code ?? project.drivers[0]?.code) : colour
              }
            >
              <NeedFacts need={need} />
              {mayPledge && need.left > 0 && (
                <div className="pt-1">
                  <PledgeButton
                    need={{ ...need, lines: need.lines.filter((line) => line.left > 0) }}
                    signedIn={signedIn}
                    first={need === first}
                  />
                </div>
              )}
            </NeedRibbon>
          </li>
        ))}
      </ul>
      <Foot project={project} actor={actor} open={open && first !== undefined} />
    </aside>
  );
}

function Foot({ project, actor, open }: { project: ProjectShown; actor: Actor; open: boolean }) {
  const { helpers, ours, id } = project;
  if (ours) return <LinkButton href={routes.communityProject(id)}>Go to your project’s own page</LinkButton>;
  if (!open) return null;
  if (actor.role === "supplier" && !project.mayPledge) {
    return <p>You can pledge help as soon as the procurement team has approved your organisation.</p>;
  }
  const count = helpers.length === 1 ? "One supplier has" : `${inWords(helpers.length)} suppliers have`;
  return (
    <p className="soft text-small">
      {helpers.length > 0 && `${count} helped so far. `}
      You can give all of it or part of it, alone or with others.
    </p>
  );
}

const inWords = (count: number) =>
  ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"][count] ??
  count.toLocaleString("en-GB");
