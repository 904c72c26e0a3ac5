-- Ended in the period; completed: ran to its end, or to an answer of the customer, a visit or a deal.
SELECT count(*),
    count(*) FILTER (WHERE exit_reason = 'completed' OR exit_detail IN
        ('replied', 'answered', 'clickedBooking', 'appointmentSet', 'handedOver', 'notInterested', 'sold', 'recovered')),
    count(*) FILTER (WHERE exit_detail = 'optedOut')
FROM enrollment WHERE rooftop_id = ? AND program = ? AND ended_at >= ? AND ended_at < ?
