-- Few repair orders are open among all that ever were: who is on the property is asked at every start and every look of the service lane.
CREATE INDEX repair_order_open ON repair_order (vehicle_id, opened_on) WHERE closed_on IS NULL;
