-- Moves whenever somebody saved a sequence.
SELECT count(*) FROM sequence_version
