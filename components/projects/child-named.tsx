import { childrenNamed } from "@/lib/projects/child-named";

const most = 5;

/** A warning beside a text that seems to name a child, with what to write instead; nothing for any other text. */
export function ChildNamed({ texts }: { texts: readonly (string | null | undefined)[] }) {
  const named = childrenNamed(...texts).slice(0, most);
  if (named.length === 0) return null;
  return (
    <div className="field-warning stack-tight">
      {named.map(({ found, instead }) => (
        <p key={found}>
          <b>This seems to name a child: “{found}”.</b> {instead}
        </p>
      ))}
    </div>
  );
}
