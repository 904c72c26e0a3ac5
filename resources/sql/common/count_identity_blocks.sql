SELECT count(*) FROM identity_block
