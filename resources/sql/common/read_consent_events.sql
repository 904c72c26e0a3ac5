SELECT id, rooftop_id, customer_id, phone, email, consent, source, person_name, wording, evidence_hash, sellers, is_bought, happened_at, recorded_at
FROM consent_event WHERE phone = ? ORDER BY happened_at, id
