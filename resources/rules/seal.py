#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes manifest.json: the version of the rule pack, the day it must be reviewed by, and the SHA-256 of each of its files.

    seal.py VERSION REVIEW_BY        seal.py 2026.11.2 2027-02-20

Run it after a change to the pack was read by a second person: an unsealed change makes the program refuse to send anything.
"""
import datetime, hashlib, json, pathlib, sys


def main(version, review_by):
    datetime.date.fromisoformat(review_by)
    folder = pathlib.Path(__file__).resolve().parent
    files = sorted(path for path in folder.glob("*.json") if path.name != "manifest.json")
    sums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    manifest = {"version": version, "review_by": review_by, "sha256": sums}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")
    print(f"manifest.json: version {version}, review by {review_by}, {len(sums)} files")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
