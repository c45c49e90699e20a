import { inScript } from "@/lib/sharing/json-ld";

/** What a page says to machines. It is data and never runs, so the content security policy has nothing to say about it. */
export function JsonLd({ value }: { value: object }) {
  return <script type="application/ld+json">{inScript(value)}</script>;
}
