-- The newest crossing of each vehicle, for the window clock (E40).
SELECT vehicle_id, crossed_on, direction FROM (
    SELECT vehicle_id, crossed_on, direction, row_number() OVER (PARTITION BY vehicle_id ORDER BY crossed_on DESC, id DESC) AS place FROM crossing
) AS ranked WHERE place = 1 ORDER BY vehicle_id
