import { Notice } from "@/components/ui/notice";
import { refusedJustNow } from "@/lib/forms/refused";

/**
 * Says why what was just sent was not done, where its form is gone from the page meanwhile and cannot say so itself. While
 * the form is still there with its own error summary, the style sheet hides this one.
 */
export async function RefusedNotice() {
  const message = await refusedJustNow();
  if (message === undefined) return null;
  return (
    <div className="refused" role="alert">
      <Notice tone="warn" title={`${message.replace(/\.$/, "")}.`}>
        Nothing was changed just now. Below is how things stand.
      </Notice>
    </div>
  );
}
