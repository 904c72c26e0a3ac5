DELETE FROM dnc_block WHERE list = ? AND block BETWEEN ? AND ?
