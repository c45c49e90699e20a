import { PageHeading } from "@/components/layout/page-heading";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { AlikeGroup } from "@/lib/brokers/list-alike-groups";
import { routes } from "@/lib/routes";

/** Groups that take part already and may be the one that somebody is about to add, and the way on when it is none of them. */
export function AlikeGroups({
  typed,
  alike,
}: {
  typed: { name: string; charityNumber: string };
  alike: readonly AlikeGroup[];
}) {
  const on = new URLSearchParams({ ...typed, another: "yes" });
  return (
    <div className="stack-loose">
      <PageHeading
        title={alike.length === 1 ? "Is it this one?" : "Is it one of these?"}
        lede="It takes part already. If it is the same, you don’t have to add it: ask to answer for it instead."
      />
      <div className="stack">
        {alike.map(({ id, name, about, sameNumber, ours }) => (
          <Card
            key={id}
            level={2}
            title={name}
            href={routes.group(id)}
            foot={!ours && <span>Ask to answer for it</span>}
            under={ours ? "You answer for it already" : sameNumber ? "It has the same charity number" : undefined}
          >
            {about && <p>{about}</p>}
          </Card>
        ))}
      </div>
      {alike.some(({ sameNumber }) => sameNumber) ? (
        <p>A charity number stands for one organisation only. If this is not it, check the number.</p>
      ) : (
        <div className="actions">
          <LinkButton href={`${routes.addGroup}?${on.toString()}`} variant="quiet">
            {alike.length === 1 ? "No, it is another group" : "No, it is none of these"}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
