import { Picture } from "@/components/sharing/picture";
import { ribbonColour } from "@/components/ui/ribbon-colour";
import { atPublic } from "@/lib/http/at-public";
import { page } from "@/lib/http/page";
import { pictureResponse } from "@/lib/http/picture-response";
import { formatProgress } from "@/lib/needs/quantity";
import { loadProject } from "@/lib/projects/load-project";

type Props = { params: Promise<{ programme: string; slug: string }> };

export const dynamic = "force-dynamic";

/** The picture that goes with a project when its address is passed on. */
export async function GET(_: Request, { params }: Props) {
  const { programme, slug } = await params;
  const { actor, area } = await atPublic(programme);
  const project = await page(() => loadProject(actor, slug));
  const { title, organisation, drivers, needs } = project;
  const ribbons = needs.slice(0, 3).map((need, index) => ({
    label: need.description,
    value: formatProgress(need),
    part: need.matchedQuantity / need.quantity,
    colour: ribbonColour((drivers[index] ?? drivers[0])?.code),
  }));
  return pictureResponse(
    <Picture title={title} under={organisation.name} foot={area.programme?.name ?? ""} ribbons={ribbons} />,
  );
}
