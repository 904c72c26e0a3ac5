#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Brings the .ts files up to date: run from the repository's root. With --check it changes nothing and fails where a text is not translated.

lupdate files a text under every class that says it; here each text stands once, in one context, as app/window/wordlist looks it up.

What jobs say is kept in English in stores and logs; sentences_es.ts holds the templates these sentences are made from, and the window finds
the one that fits (models/base/sentences). Those are written by hand; here every sentence of app/ and of the rule packs is looked for in them.
"""
import glob
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

LUPDATE = ["/usr/lib/qt6/bin/lupdate", "-I", ".", "-I", "app", "app", "ui", "models", "-locations", "none"]


def key(message):
    return message.findtext("source"), message.findtext("comment"), message.get("numerus")


def messages(path):
    return list(ET.parse(path).getroot().iter("message")) if os.path.exists(path) else []


def forms(message):
    """The translated texts of a message, or none where it is not translated."""
    text = message.find("translation")
    if text.get("type") == "unfinished":
        return []
    return [form.text or "" for form in text.findall("numerusform")] or [text.text or ""]


def update(language, *options):
    """The messages of the source in the order of their texts, each with the translation the file holds."""
    path = f"translations/tradewind_{language}.ts"
    known = {key(m): m for m in messages(path) if forms(m)}
    with tempfile.TemporaryDirectory() as folder:
        fresh = os.path.join(folder, f"fresh_{language}.ts")
        subprocess.run(LUPDATE + [*options, "-ts", fresh], check=True, stdout=subprocess.DEVNULL)
        found = {key(m): known.get(key(m), m) for m in messages(fresh)}
    root = ET.Element("TS", version="2.1", language=language)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "tradewind"
    context.extend(found[k] for k in sorted(found, key=lambda k: (k[0].lower(), k[0], k[1] or "")))
    ET.indent(root, " ")
    return path, '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n", list(context.iter("message"))


def problems(found):
    """What a translator still has to do: texts without a translation, and places for figures that were lost in it."""
    for message in found:
        source = message.findtext("source")
        if not forms(message) or not all(forms(message)):
            yield f"not translated: {source}"
        elif any(set(re.findall(r"%L?\d", source)) != set(re.findall(r"%L?\d", form)) for form in forms(message)):
            yield f"another set of %1, %2 …: {source}"


# Folders whose texts are for the console, for customers, or invented; and what looks like a sentence but is none.
SAID_ELSEWHERE = re.compile(
    r"app/(console/|hub|main|tradewindctl|jobs/(sample|simulator|timemachine|outreach/simulator)|"
    r"compliance/(optout|wording/|predicates/advertising|holidays|states)|base/\w*setting|sequences/mergefields|programs/engagement|"
    r"connectors/filedrop/places|measures/metric)"
)
PIECE = r'u?8?"((?:[^"\\\n]|\\.)*)"(?:_s|_L1|_ba)?'
LITERAL = re.compile(PIECE + r"(?:\s*" + PIECE + r")*")
NO_SENTENCE = re.compile(r"SELECT|INSERT|UPDATE |DELETE|CREATE|WHERE|PRAGMA| FROM |\\b|\(\?|ALTER|<")
PLACE = re.compile(r"%\d|\{\w+\}")


def said():
    """Each sentence, or end of one, that a job says: the file and the literal."""
    for path in subprocess.check_output(["git", "ls-files", "app/*.cpp", "app/*.h"], text=True).split():
        if SAID_ELSEWHERE.match(path):
            continue
        source = re.sub(r"^\s*//.*$", "", open(path, encoding="utf-8").read(), flags=re.M)
        for found in LITERAL.finditer(source):
            before = source[max(0, found.start() - 30) : found.start()]
            if re.search(r"\btr\(\s*$|NOOP\([^()]*$", before):
                continue
            literal = "".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', found.group(0))).replace('\\"', '"').strip()
            if re.search(r"[.?:]$|[.] ", literal) and re.search(r"[a-z]{2,} ", literal) and not NO_SENTENCE.search(literal):
                yield path, literal
    for path in sorted(glob.glob("resources/rules/*.json")):
        for rule in json.load(open(path, encoding="utf-8")).get("rules", []):
            yield path, rule["why"]


def unsaid(path):
    """What a translator still has to do for the sentences of jobs."""
    known = messages(path)
    whole = [PLACE.sub("%", m.findtext("source")) for m in known]
    for message in known:
        source = message.findtext("source")
        if sorted(PLACE.findall(source)) != sorted(PLACE.findall(message.findtext("translation") or "")):
            yield f"another set of %1, {{name}} …: {source}"
    never = set(open("translations/never_shown.txt", encoding="utf-8").read().splitlines())
    for file, literal in said():
        pieces = [literal], re.split(r"(?<=[.?!]) (?=[A-Z])", literal)
        if literal not in never and not any(all(any(PLACE.sub("%", p) in one for one in whole) for p in each) for each in pieces):
            yield f"not translated: {literal} ({file})"


wrong = 0
for problem in unsaid("translations/sentences_es.ts"):
    print(f"es: {problem}")
    wrong += 1
for language, *options in (("es",), ("en", "-pluralonly")):
    path, text, found = update(language, *options)
    if "--check" in sys.argv:
        if os.path.exists(path) and open(path, encoding="utf-8").read() != text:
            print(f"{path} is not up to date: run translations/update.py")
            wrong += 1
    else:
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    for problem in problems(found):
        print(f"{language}: {problem}")
        wrong += 1
sys.exit(1 if wrong else 0)
