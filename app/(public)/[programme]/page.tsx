import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { atPublic } from "@/lib/http/at-public";
import { ProgrammeHome } from "../programme-home";

type Props = { params: Promise<{ programme: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { area } = await atPublic((await params).programme);
  return {
    title: area.programme?.name,
    description: `What projects for children in ${area.programme?.area ?? "this area"} need, and how suppliers to the NHS can help.`,
  };
}

/** A programme's front page. */
export default async function ProgrammePage({ params }: Props) {
  const { actor, area } = await atPublic((await params).programme);
  if (!area.programme) notFound();
  return <ProgrammeHome actor={actor} area={area} programme={area.programme} />;
}
