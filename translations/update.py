#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Brings the .ts files up to date: run from the repository's root.

Free functions translate in the context "tradewind", but lupdate files a text under the class whose member calls them. So every text is
also filed under "tradewind", with the same translation.
"""
import copy
import subprocess
import xml.etree.ElementTree as ET

LUPDATE = ["/usr/lib/qt6/bin/lupdate", "-I", ".", "-I", "app", "app", "ui", "models", "-locations", "none", "-no-obsolete"]


def key(message):
    return message.findtext("source"), message.get("numerus")


def share(path):
    tree = ET.parse(path)
    root = tree.getroot()
    free = next((c for c in root.findall("context") if c.findtext("name") == "tradewind"), None)
    if free is None:
        free = ET.SubElement(root, "context")
        ET.SubElement(free, "name").text = "tradewind"
    known = {key(m): m for m in free.findall("message")}
    done = {}
    for context in root.findall("context"):
        for message in context.findall("message"):
            if message.find("translation").get("type") is None:
                done.setdefault(key(message), message)
    for context in root.findall("context"):
        for message in context.findall("message"):
            text = message.find("translation")
            if text.get("type") == "unfinished" and key(message) in done:
                message.remove(text)
                message.append(copy.deepcopy(done[key(message)].find("translation")))
            if context is not free and key(message) not in known:
                known[key(message)] = message
                free.append(copy.deepcopy(message))
    ET.indent(root, "    ")
    with open(path, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n")
    return sum(1 for m in root.iter("message") if m.find("translation").get("type") == "unfinished")


subprocess.run(LUPDATE + ["-ts", "translations/tradewind_es.ts"], check=True, stdout=subprocess.DEVNULL)
subprocess.run(LUPDATE + ["-pluralonly", "-ts", "translations/tradewind_en.ts"], check=True, stdout=subprocess.DEVNULL)
print("unfinished: es", share("translations/tradewind_es.ts"), "en", share("translations/tradewind_en.ts"))
