import { needTypeOrder, needTypes } from "@/lib/needs/need-type";
import { routes } from "@/lib/routes";

/** The kinds of help, each a press away from its form. */
export function ChooseType({ projectId }: { projectId: string }) {
  return (
    <ul className="choices">
      {needTypeOrder.map((type) => (
        <li className="choice" key={type}>
          <a className="choice-link" href={routes.addNeed(projectId, type)}>
            {needTypes[type].name}
          </a>
          <span className="hint">{needTypes[type].hint}</span>
        </li>
      ))}
    </ul>
  );
}
