/** Who runs a project, and where it is unless its own name or theirs has said so. */
export function whoAndWhere({
  title,
  organisation,
  place,
}: {
  title: string;
  organisation: string;
  place: string | null;
}) {
  return place && !title.includes(place) && !organisation.includes(place) ? `${organisation}, ${place}` : organisation;
}
