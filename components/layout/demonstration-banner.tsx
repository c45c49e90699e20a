/** Says on every page of a demonstration that nobody in it is real. */
export function DemonstrationBanner() {
  return (
    <aside className="demonstration" aria-label="About this demonstration">
      <p className="wrap">This is a demonstration. The people and organisations are invented.</p>
    </aside>
  );
}
