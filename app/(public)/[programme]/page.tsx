import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { atPublic } from "@/lib/http/at-public";
import { sharing } from "@/lib/http/sharing";
import { routes } from "@/lib/routes";
import { ProgrammeHome } from "../programme-home";

type Props = {
  params: Promise<{ programme: string }>;
  searchParams: Promise<{ channel?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { area } = await atPublic((await params).programme);
  if (!area.programme) return {};
  const { name, slug, area: place } = area.programme;
  return {
    title: name,
    ...sharing({
      title: `What local children need in ${place}`,
      description: `What projects for children in ${place} need, and how suppliers to the NHS can help.`,
      path: routes.programme(slug),
      picture: routes.programmePicture(slug),
    }),
  };
}

/** A programme's front page. */
export default async function ProgrammePage({ params, searchParams }: Props) {
  const { actor, area } = await atPublic((await params).programme);
  if (!area.programme) notFound();
  const { channel } = await searchParams;
  return <ProgrammeHome {...{ actor, area, channel }} programme={area.programme} />;
}
