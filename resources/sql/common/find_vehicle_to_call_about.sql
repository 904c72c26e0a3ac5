-- Of the vehicles a person owns the one with the most equity as it was last recomputed, with that and how it was sold.
SELECT id, equity, sale_type FROM (
    SELECT v.id AS id,
        (SELECT h.equity FROM equity_history h WHERE h.vehicle_id = v.id ORDER BY h.month DESC LIMIT 1) AS equity,
        (SELECT d.sale_type FROM deal d WHERE d.vehicle_id = v.id AND d.status <> 4 ORDER BY d.contract_on DESC, d.id DESC LIMIT 1) AS sale_type
    FROM vehicle v WHERE v.owner_id = ? AND v.ownership_ended_on IS NULL
) AS owned ORDER BY CASE WHEN equity IS NULL THEN 1 ELSE 0 END, equity DESC, id DESC LIMIT 1
