import { formats, type Format } from "@/lib/exports/formats";
import type { ListName } from "@/lib/exports/lists";
import { routes } from "@/lib/routes";

const names: Record<Format, string> = { xlsx: "Excel", csv: "CSV" };

/** The way to take a list away as a file; `query` is the page's own, so that the file holds what the page shows. */
export function TakeAway({ list, query = "" }: { list: ListName; query?: string | undefined }) {
  return (
    <p className="meta">
      <span>Take all of it away:</span>
      {formats.map((format) => (
        <a key={format} href={routes.takeAway(list, format, query)} download>
          {names[format]}
        </a>
      ))}
    </p>
  );
}
