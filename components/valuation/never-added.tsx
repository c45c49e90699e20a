/** Said wherever two frameworks stand side by side. */
export function NeverAdded({ frameworks }: { frameworks: number }) {
  if (frameworks < 2) return null;
  return (
    <p className="soft text-small">
      These are two ways to look at the same gift, so they are never added together. Say which one you use when you
      quote it.
    </p>
  );
}
