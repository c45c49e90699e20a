/** What something is called, with its reference under it. */
export function Titled({ title, reference }: { title: string | null; reference: string | null }) {
  return (
    <>
      {title}
      {reference !== null && (
        <>
          <br />
          <span className="soft text-small break-all">{reference}</span>
        </>
      )}
    </>
  );
}
