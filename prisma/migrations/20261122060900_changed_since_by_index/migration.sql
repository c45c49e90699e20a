-- What changed matches and deliveries after a day is little of a long record, and every figure of a day asks for it.
CREATE INDEX "Activity_changed_since" ON "Activity" (name, at)
  WHERE name IN ('match.returned', 'match.came_late', 'deal.refused', 'delivery.unconfirmed');
