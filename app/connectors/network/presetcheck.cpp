// SPDX-License-Identifier: Apache-2.0
#include "connectors/network/presetcheck.h"

#include "base/utf8.h"
#include "connectors/filedrop/places.h"
#include "connectors/filedrop/rowmapper.h"
#include "connectors/network/calltext.h"
#include "connectors/records/selectrows.h"

#include <algorithm>
#include <set>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// The first step of a path: what a detail is called, or a member of the record.
std::string head(const std::string &path)
{
    return path.substr(0, path.find_first_of(".[/"));
}

} // namespace

QStringList problemsOf(const Preset &preset)
{
    QStringList problems;
    std::set<std::string> filled;
    for (const FieldRule &rule : preset.fields)
        filled.insert(rule.to.begin(), rule.to.end());
    for (const auto &[place, fallback] : preset.defaults)
        filled.insert(place);
    for (const std::string &key : preset.key) {
        if (filled.count(key) == 0)
            problems << u"%1: no column fills its key \"%2\""_s.arg(text(preset.id), text(key));
    }
    const std::vector<std::string> headers = RowSelection(preset).headers();
    if (const auto mapper = RowMapper::make(preset, headers); !mapper)
        problems << u"%1: %2"_s.arg(text(preset.id), mapper.error().clause());
    return problems;
}

QStringList problemsOf(const NetworkPreset &preset)
{
    QStringList problems;
    std::set<std::string> known{"uuid", "now", "token"};
    for (const VendorCredential &ask : preset.asks)
        known.insert(ask.name);
    const auto check = [&](const VendorStream &stream, const CallTemplate &call, std::set<std::string> more) {
        more.insert(known.begin(), known.end());
        const std::vector<std::string> names = namesOf(call);
        for (const std::string &name : std::set<std::string>(names.begin(), names.end())) {
            if (more.count(name) == 0)
                problems << u"%1: nothing answers \"{%2}\" in %3"_s.arg(text(stream.rows.id), text(name), text(call.path));
        }
    };
    for (const VendorStream &stream : preset.streams) {
        problems += problemsOf(stream.rows);
        std::set<std::string> ofCall{"since", "until", "page", "size"};
        if (stream.perVehicle)
            ofCall.insert({"vin", "odometer", "zip", "state", "today"});
        check(stream, stream.call, ofCall);
        if (stream.firstCall)
            check(stream, *stream.firstCall, ofCall);
        if (!stream.rows.id.starts_with(preset.id + '-'))
            problems << u"%1: begins with another word than its vendor's %2, so they would not share customer numbers"_s.arg(
                text(stream.rows.id), text(preset.id));
        for (const StreamDetail &detail : stream.details) {
            // Names of details are paths into the record: any is possible, but a batch needs its items.
            if (detail.batch > 0 && detail.call.body.find("{items}") == std::string::npos)
                problems << u"%1: %2 has no place for its keys"_s.arg(text(stream.rows.id), text(detail.name));
            if (detail.batch > 0)
                continue;
            const bool isUsed = std::any_of(stream.rows.fields.begin(), stream.rows.fields.end(), [&](const FieldRule &rule) {
                return std::any_of(rule.from.begin(), rule.from.end(), [&](const std::string &from) { return head(from) == detail.name; });
            });
            if (!isUsed)
                problems << u"%1: nothing is read from %2"_s.arg(text(stream.rows.id), text(detail.name));
        }
    }
    for (const NoteTarget &note : preset.notes) {
        if (note.send.body.find("{note}") == std::string::npos || note.look.path.empty() || note.notes.empty() || note.maxChars < 100)
            problems << u"%1: %2 cannot be written and read back"_s.arg(text(preset.id), text(note.title));
        if (note.of != "repairOrder" && note.of != "customer" && note.of != "lead" && note.of != "deal")
            problems << u"%1: %2 does not say whose number it is written to"_s.arg(text(preset.id), text(note.title));
    }
    if (preset.auth.kind == VendorAuth::Kind::OAuth2 && preset.auth.token.path.empty())
        problems << u"%1: names no place to ask for a token"_s.arg(text(preset.id));
    return problems;
}

} // namespace tradewind
