import type { ActivityName } from "@/lib/activity/record";

const words: Record<ActivityName, string> = {
  "programme.created": "Made the programme",
  "membership.added": "Let somebody act for the organisation",
  "extract.imported": "Imported an extract",
  "organisation.registered": "Registered an organisation",
  "organisation.approved": "Approved an organisation",
  "organisation.returned": "Returned a registration",
  "organisation.resubmitted": "Sent a registration again",
  "organisation.corrected": "Corrected an organisation",
  "project.started": "Started the project",
  "project.answered": "Answered a question",
  "project.submitted": "Sent it for approval",
  "project.listed": "Listed it",
  "project.returned": "Returned it to be changed",
  "project.closed": "Closed it",
  "project.withdrawn": "Withdrew it",
  "project.relisted": "Listed it again",
  "project.corrected": "Corrected the project",
  "pledge.made": "Pledged help",
  "pledge.withdrawn": "Took a pledge back",
  "pledge.accepted": "Accepted a pledge",
  "pledge.declined": "Declined a pledge",
  "pledge.expired": "Let a pledge run out",
  "pledge.corrected": "Corrected a pledge",
  "match.corrected": "Corrected a match",
  "match.completed": "Said that it is complete",
  "match.cancelled": "Cancelled a match",
  "delivery.recorded": "Recorded that something arrived",
  "delivery.confirmed": "Confirmed what arrived",
  "delivery.disputed": "Said that something did not arrive",
  "delivery.corrected": "Corrected what arrived",
};

/** What happened, in words. */
export function activityWords(name: ActivityName): string {
  return words[name];
}
