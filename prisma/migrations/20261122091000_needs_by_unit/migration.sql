-- What is needed may be named by what it is counted in alone ("For homework", 6 laptops).
CREATE INDEX "Need_unit" ON "Need" (unit) WHERE "matchedQuantity" < quantity;
