-- Only for sources that send everything each time: what the run did not see is no longer on the lot.
UPDATE inventory_unit SET is_gone = 1 WHERE source_id = ? AND stock_number = ? AND is_gone = 0
