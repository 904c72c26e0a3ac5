-- What somebody typed in place of it holds for the same person too; what was typed for the row that stays goes first.
INSERT INTO typed_address (customer_id, replaces, rooftop_id, address, typed_by, typed_at)
SELECT CAST(? AS BIGINT), t.replaces, t.rooftop_id, t.address, t.typed_by, t.typed_at FROM typed_address t
WHERE t.customer_id = ? ON CONFLICT DO NOTHING
