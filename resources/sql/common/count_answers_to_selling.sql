-- People who answered after something that sells had reached them.
SELECT count(DISTINCT h.customer_id) FROM happening h WHERE h.rooftop_id = ? AND h.kind = 'replied'
    AND EXISTS (SELECT 1 FROM outbox o WHERE o.customer_id = h.customer_id AND o.state = 2 AND o.finished_at <= h.at
        AND o.program IN ('equity', 'appraisals', 'service'))
