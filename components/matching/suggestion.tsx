import { whoAndWhere } from "@/components/projects/who-and-where";
import { LinkButton } from "@/components/ui/button";
import { Photograph } from "@/components/files/photograph";
import { NeedRibbon } from "@/components/needs/need-ribbon";
import { Card } from "@/components/ui/card";
import { ribbonColour } from "@/components/ui/ribbon-colour";
import type { Fit } from "@/lib/matching/find-fits";
import type { Features, Points } from "@/lib/matching/score";
import { formatQuantity } from "@/lib/needs/quantity";
import type { ProjectRow } from "@/lib/projects/load-project-rows";
import { routes } from "@/lib/routes";
import { reasonWords } from "./reason-words";

/** A project that suits a supplier: what it is, why it is suggested, and the way to pledge what fits. */
export function Suggestion({
  programme,
  project,
  fits,
  features,
  points,
}: {
  programme: string;
  project: ProjectRow;
  fits: Fit[];
  features: Features;
  points: Points;
}) {
  const { title, slug, needs, drivers, photograph } = project;
  const fitting = needs.filter(({ id }) => fits.some((fit) => fit.needId === id));
  const reasons = reasonWords({ fits, features, points });
  return (
    <Card
      title={title}
      href={routes.project(programme, slug)}
      under={whoAndWhere(project)}
      picture={photograph && <Photograph photograph={photograph} sizes="6rem" className="card-picture" />}
      foot={fits.map((fit) => (
        <PledgeButton key={`${fit.needId} ${fit.lineId ?? ""} ${fit.offer.id}`} fit={fit} />
      ))}
    >
      {(fitting.length > 0 ? fitting : needs.slice(0, 2)).map((need) => (
        <NeedRibbon key={need.id} need={need} colour={ribbonColour(drivers[0]?.code)} />
      ))}
      {reasons.length > 0 && (
        <ul className="conditions text-small">
          {reasons.map((reason) => (
            <li key={reason}>{sentence(reason)}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function PledgeButton({ fit }: { fit: Fit }) {
  const { needId, lineId, offer, needLeft, description } = fit;
  const amount = formatQuantity(offer, Math.min(needLeft, offer.left));
  return (
    <LinkButton href={routes.pledgeFromOffer(needId, offer.id, lineId)} variant="quiet">
      Pledge {amount}
      <span className="sr-only"> ({description})</span>
    </LinkButton>
  );
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
