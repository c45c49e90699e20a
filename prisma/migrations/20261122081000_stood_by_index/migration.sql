-- What changed after a day of what projects ask for, of what pledges are meant for, and of contracts is little of a long record, too.
DROP INDEX "Activity_changed_since";
CREATE INDEX "Activity_changed_since" ON "Activity" (name, at)
  WHERE name IN ('match.returned', 'match.came_late', 'deal.refused', 'delivery.unconfirmed', 'project.changed', 'project.undone', 'pledge.countered',
    'commitment.changed', 'contract.changed', 'contract.matched');
