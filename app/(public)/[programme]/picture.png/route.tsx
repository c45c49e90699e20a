import { Picture } from "@/components/sharing/picture";
import { formatDay } from "@/lib/dates";
import { atPublic } from "@/lib/http/at-public";
import { pictureResponse } from "@/lib/http/picture-response";
import { publicFigures } from "@/lib/metrics/public-figures";

type Props = { params: Promise<{ programme: string }> };

export const dynamic = "force-dynamic";

/** The picture that goes with a programme when its address is passed on. */
export async function GET(_: Request, { params }: Props) {
  const { actor, area } = await atPublic((await params).programme);
  const { listed, backed, asAt } = await publicFigures(actor);
  const backedSoFar = {
    ...{ label: "Projects backed so far", value: `${backed} of ${listed}` },
    ...{ part: listed === 0 ? 0 : backed / listed, colour: "income" as const },
  };
  return pictureResponse(
    <Picture
      title={`What local children need in ${area.programme?.area ?? "your area"}`}
      under={`As at ${formatDay(asAt)}`}
      foot={area.programme?.name ?? ""}
      ribbons={listed === 0 ? [] : [backedSoFar]}
    />,
  );
}
