import { notFound } from "next/navigation";
import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

/** The least that a page rendered on request can be: what the benchmark measures the others by. */
export default function EmptyPage() {
  if (!env.demonstration) notFound();
  return <main>Empty</main>;
}
