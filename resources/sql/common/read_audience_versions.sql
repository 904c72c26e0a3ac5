SELECT audience, version, title, definition, made_by, made_at FROM audience_version ORDER BY audience, version
