#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes areacodes.txt: for every North American area code its state and the time zones of its numbers.

    make_areacodes.py areacodes_data.json phonenumbers_nanp_tz.json

The first is npm areacodes (MIT): area code → state. The second is the prefix → zones table of python3-phonenumbers (Apache-2.0),
with six or seven digits where an area code is split. Lines of the result: "prefix state zone[&zone]"; the state is two letters,
"CA-" for Canada, "--" for other countries and toll-free numbers. A longer prefix has no state of its own: "..".
"""
import json, pathlib, sys

# Area codes younger than the list; the states are those of the codes they overlay (NANPA).
YOUNGER = {"448": "FL", "826": "VA", "948": "VA", "572": "OK", "582": "PA", "656": "FL", "771": "DC", "787": "PR", "840": "CA", "939": "PR", "943": "GA", "945": "TX"}
CANADA = {"America/" + city for city in ("Toronto", "Vancouver", "Halifax", "St_Johns", "Regina", "Winnipeg", "Edmonton", "Fort_Nelson")}


def main(states_path, zones_path, folder):
    listed = json.load(open(states_path))
    zones = {prefix[1:]: names for prefix, names in json.load(open(zones_path)).items() if prefix != "1"}
    codes = sorted({prefix[:3] for prefix in zones} | set(listed))
    lines = []
    for code in codes:
        longer = sorted(prefix for prefix in zones if prefix.startswith(code))
        own = zones.get(code) or sorted({name for prefix in longer for name in zones[prefix]})
        state = YOUNGER.get(code) or listed.get(code, {}).get("stateCode")
        if not state:
            state = "CA-" if set(own) & CANADA else "--"
        lines.append(f"{code} {state} {'&'.join(own)}")
        lines += [f"{prefix} .. {'&'.join(zones[prefix])}" for prefix in longer if len(prefix) > 3]
    (folder / "areacodes.txt").write_text("\n".join(lines) + "\n")
    print(f"areacodes.txt: {len(codes)} area codes, {len(lines) - len(codes)} longer prefixes")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], pathlib.Path(__file__).resolve().parent)
