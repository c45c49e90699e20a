import { formats, type Format } from "@/lib/exports/formats";
import type { ListName } from "@/lib/exports/lists";
import { routes } from "@/lib/routes";
import type { SheetKindName } from "@/lib/sheets/kinds";

const names: Record<Format, string> = { xlsx: "Excel", csv: "CSV" };

type Props = {
  list: ListName;
  query?: string | undefined;
  back?: SheetKindName | undefined;
  /** What is taken away, where it is not all that the page shows. */
  what?: string;
};

/**
 * The way to take a list away as a file; `query` is the page's own, so that the file holds what the page shows. Where the list can come
 * `back`, the way to that beside it.
 */
export function TakeAway({ list, query = "", back, what = "all of it" }: Props) {
  return (
    <p className="meta">
      <span>Take {what} away:</span>
      {formats.map((format) => (
        <a key={format} href={routes.takeAway(list, format, query)} download>
          {names[format]}
        </a>
      ))}
      {back !== undefined && (
        <a href={routes.sendSheet(back)}>Bring it back, {back === "deliveries" ? "filled in" : "changed"}</a>
      )}
    </p>
  );
}
