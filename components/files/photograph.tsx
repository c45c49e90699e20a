import type { PhotographShown } from "@/lib/files/list-files";
import { widthsOf } from "@/lib/files/sizes";
import { routes } from "@/lib/routes";

/** A photograph in the size that its place needs; `sizes` is how wide that is, as in HTML. The first on a page comes at once. */
export function Photograph({
  photograph: { id, width, height, alternativeText },
  sizes,
  first = false,
  className = "photograph",
}: {
  photograph: PhotographShown;
  sizes: string;
  first?: boolean | undefined;
  className?: string | undefined;
}) {
  return (
    <img
      className={className}
      src={routes.file(id, "medium")}
      srcSet={widthsOf(width)
        .map((each) => `${routes.file(id, each.size)} ${each.width}w`)
        .join(", ")}
      {...{ sizes, width, height }}
      alt={alternativeText}
      loading={first ? "eager" : "lazy"}
      decoding="async"
      fetchPriority={first ? "high" : "auto"}
    />
  );
}
